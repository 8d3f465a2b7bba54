// SPDX-License-Identifier: EPL-2.0
package journey.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.xtext.resource.XtextResource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Priority;
import journey.dsl.analysis.Project;
import journey.dsl.exchange.Report;
import journey.dsl.exchange.ReportJson;

/** Reading, checking and reporting: of many journeys in many files, and of a single long one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ProjectBenchmark {

	/** Number of journeys, and of steps in each. */
	@Param({ "100x20", "1x4000" })
	public String size;

	private final Language language = new Language();
	private SyntheticProject texts;
	private List<XtextResource> parsed;
	private Project project;
	private List<Finding> findings;

	/** Reads the project once, for what starts from a project that is read. */
	@Setup
	public void read() {
		texts = of(size);
		parsed = language.parse(texts.files());
		project = Language.link(parsed);
		findings = language.validate(parsed);
	}

	/** {@return the project of a size such as 100x20} */
	static SyntheticProject of(String size) {
		String[] numbers = size.split("x", -1);
		return SyntheticProject.of(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
	}

	/** Texts to models without references. */
	@Benchmark
	public List<XtextResource> parse() {
		return language.parse(texts.files());
	}

	/** Texts to linked models. */
	@Benchmark
	public Project parseAndLink() {
		return Language.link(language.parse(texts.files()));
	}

	/** All rules on a model that is linked. */
	@Benchmark
	public List<Finding> validate() {
		parsed.forEach(resource -> resource.getCache().clear(resource));
		return language.validate(parsed);
	}

	/** All computed results of a linked model, as JSON. */
	@Benchmark
	public int report() throws IOException {
		StringWriter out = new StringWriter();
		ReportJson.write(new Report(project, findings, Priority.Weights.EQUAL, Language.TODAY), out);
		return out.getBuffer().length();
	}
}
