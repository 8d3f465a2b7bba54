// SPDX-License-Identifier: EPL-2.0
package journey.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs benchmarks and prints what they gave as a table. Arguments are those of JMH. */
public final class Main {

	private static final double MILLION = 1e6;
	private static final double SECOND = 1e3;

	private final Map<String, Double> times = new TreeMap<>();

	private Main() {
	}

	/** Runs what the arguments ask for. */
	public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
		Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
		new Main().print(results);
	}

	private void print(Collection<RunResult> results) {
		results.forEach(result -> times.put(name(result), result.getPrimaryResult().getScore()));
		System.out.printf(Locale.ROOT, "%-42s %10s %8s  %s%n", "benchmark", "time", "+-", "");
		for (RunResult result : results) {
			Result<?> time = result.getPrimaryResult();
			System.out.printf(Locale.ROOT, "%-42s %10.2f %8.2f  %s%s%n", name(result), time.getScore(),
					time.getScoreError(), time.getScoreUnit(), remark(name(result)));
		}
	}

	private static String name(RunResult result) {
		String name = result.getParams().getBenchmark();
		StringBuilder text = new StringBuilder(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1));
		for (String key : result.getParams().getParamsKeys()) {
			text.append(' ').append(result.getParams().getParam(key));
		}
		return text.toString();
	}

	/** What a time means: the speed of reading, the share of reading that a report takes, the time of one copy. */
	private String remark(String name) {
		double time = times.get(name);
		String parameter = name.substring(name.indexOf(' ') + 1);
		if (name.startsWith("TextBenchmark.")) {
			return ", %.2f MB/s".formatted(Texts.bytes(TextBenchmark.text()) / MILLION / (time / SECOND));
		}
		if (name.startsWith("ProjectBenchmark.parse")) {
			return ", %.2f MB/s".formatted(ProjectBenchmark.of(parameter).size() / MILLION / (time / SECOND));
		}
		if (name.startsWith("SiteBenchmark.")) {
			// copies and example, in the order of the alphabet
			return ", %.2f for each copy".formatted(time / Integer.parseInt(parameter.split(" ", 2)[0]));
		}
		Double reading = times.get("ProjectBenchmark.parseAndLink " + parameter);
		return name.startsWith("ProjectBenchmark.") && reading != null
				? ", %.2f times parsing and linking".formatted(time / reading) : "";
	}
}
