// SPDX-License-Identifier: EPL-2.0
package journey.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The fragments of all elements of a journey of 4,000 steps, as an index or a diagram asks for them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class FragmentBenchmark {

	private final Language language = new Language();
	private XtextResource file;
	private List<EObject> elements;
	private List<String> fragments;

	/** Reads the journey. */
	@Setup
	public void read() {
		List<XtextResource> parsed = language.parse(SyntheticProject.of(1, 4000).files());
		Language.link(parsed);
		file = parsed.get(0);
		elements = Language.elements(file);
		fragments = elements.stream().map(file::getURIFragment).toList();
	}

	/** Elements to fragments, after a change: nothing is known of the tree. */
	@Benchmark
	public void afterChange(Blackhole hole) {
		file.getCache().clear(file);
		elements.forEach(element -> hole.consume(file.getURIFragment(element)));
	}

	/** Elements to fragments. */
	@Benchmark
	public void fragments(Blackhole hole) {
		elements.forEach(element -> hole.consume(file.getURIFragment(element)));
	}

	/** Fragments to elements. */
	@Benchmark
	public void elements(Blackhole hole) {
		fragments.forEach(fragment -> hole.consume(file.getEObject(fragment)));
	}
}
