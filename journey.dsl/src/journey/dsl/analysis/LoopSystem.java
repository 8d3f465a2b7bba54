// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Expected arrivals at the nodes of a loop: the solution of {@code x = b + x·M}, where {@code b} are the arrivals from
 * outside and {@code M} the probabilities of going on from node to node. First every node with a single way in or a
 * single way out is put into its neighbours' equations, which leaves nothing of the long chain that most loops are;
 * what remains, loops within loops, is solved as a dense system. Every node must have a way to every other.
 */
final class LoopSystem {

	/** A loop that is left with a lower probability than this is taken for one that is never left. */
	private static final double SMALLEST_PIVOT = 1e-12;

	/** Above this size a dense system takes minutes and gigabytes; no journey that people can read comes near. */
	private static final int LARGEST_DENSE_SYSTEM = 1_500;

	private final double[] arrivals;
	private final List<Map<Integer, Double>> out = new ArrayList<>();
	private final List<Map<Integer, Double>> in = new ArrayList<>();
	private final List<Elimination> eliminations = new ArrayList<>();
	private final boolean[] eliminated;

	private record Elimination(int node, double pivot, Map<Integer, Double> in) {
	}

	/** @param arrivals arrivals from outside, by node */
	LoopSystem(double[] arrivals) {
		this.arrivals = arrivals.clone();
		this.eliminated = new boolean[arrivals.length];
		for (int node = 0; node < arrivals.length; node++) {
			out.add(new TreeMap<>());
			in.add(new TreeMap<>());
		}
	}

	/** Adds to the probability of going from one node to another. */
	void add(int source, int target, double probability) {
		out.get(source).merge(target, probability, Double::sum);
		in.get(target).merge(source, probability, Double::sum);
	}

	/** The arrivals by node; empty where there is no finite and non-negative solution. To be called once. */
	Optional<double[]> solve() {
		if (!eliminateChains()) {
			return Optional.empty();
		}
		double[] solution = new double[arrivals.length];
		if (!solveRest(solution)) {
			return Optional.empty();
		}
		for (int index = eliminations.size() - 1; index >= 0; index--) {
			Elimination elimination = eliminations.get(index);
			double sum = arrivals[elimination.node()];
			for (Map.Entry<Integer, Double> way : elimination.in().entrySet()) {
				sum += solution[way.getKey()] * way.getValue();
			}
			solution[elimination.node()] = sum / elimination.pivot();
		}
		boolean possible = Arrays.stream(solution).allMatch(x -> Double.isFinite(x) && x >= 0);
		return possible ? Optional.of(solution) : Optional.empty();
	}

	private boolean eliminateChains() {
		Deque<Integer> open = new ArrayDeque<>();
		for (int node = 0; node < arrivals.length; node++) {
			open.add(node);
		}
		while (!open.isEmpty()) {
			int node = open.remove();
			if (!eliminated[node] && (neighbours(in, node) <= 1 || neighbours(out, node) <= 1)) {
				double pivot = 1 - out.get(node).getOrDefault(node, 0.0);
				if (pivot < SMALLEST_PIVOT) {
					return false;
				}
				eliminate(node, pivot, open);
			}
		}
		return true;
	}

	private static int neighbours(List<Map<Integer, Double>> ways, int node) {
		return ways.get(node).size() - (ways.get(node).containsKey(node) ? 1 : 0);
	}

	private void eliminate(int node, double pivot, Deque<Integer> open) {
		Map<Integer, Double> targets = out.get(node);
		Map<Integer, Double> sources = in.get(node);
		targets.remove(node);
		sources.remove(node);
		targets.keySet().forEach(target -> in.get(target).remove(node));
		sources.keySet().forEach(source -> out.get(source).remove(node));
		targets.forEach((target, onward) -> {
			double share = onward / pivot;
			arrivals[target] += arrivals[node] * share;
			sources.forEach((source, probability) -> add(source, target, probability * share));
		});
		eliminated[node] = true;
		eliminations.add(new Elimination(node, pivot, sources));
		open.addAll(targets.keySet());
		open.addAll(sources.keySet());
	}

	private boolean solveRest(double[] solution) {
		int[] rest = IntStream.range(0, arrivals.length).filter(node -> !eliminated[node]).toArray();
		if (rest.length == 0) {
			return true;
		}
		if (rest.length > LARGEST_DENSE_SYSTEM) {
			return false;
		}
		RealMatrix matrix = new Array2DRowRealMatrix(rest.length, rest.length);
		for (int column = 0; column < rest.length; column++) {
			matrix.setEntry(column, column, 1);
			for (Map.Entry<Integer, Double> way : out.get(rest[column]).entrySet()) {
				matrix.addToEntry(Arrays.binarySearch(rest, way.getKey()), column, -way.getValue());
			}
		}
		DecompositionSolver solver = new LUDecomposition(matrix, SMALLEST_PIVOT).getSolver();
		if (!solver.isNonSingular()) {
			return false;
		}
		double[] right = Arrays.stream(rest).mapToDouble(node -> arrivals[node]).toArray();
		double[] values = solver.solve(new ArrayRealVector(right, false)).toArray();
		for (int index = 0; index < rest.length; index++) {
			solution[rest[index]] = values[index];
		}
		return true;
	}
}
