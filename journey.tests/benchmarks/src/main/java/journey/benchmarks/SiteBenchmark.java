// SPDX-License-Identifier: EPL-2.0
package journey.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
import org.openjdk.jmh.infra.Blackhole;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.DocumentationSite;

/** The documentation of an example and of a project of many such: the time of a copy should not grow. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class SiteBenchmark {

	/** Number of copies. */
	@Param({ "1", "10", "100" })
	public int copies;

	/** The example. */
	@Param({ "furniture", "bank" })
	public String example;

	private final Language language = new Language();
	private Project project;
	private List<Finding> findings;

	/** Reads the project. */
	@Setup
	public void read() throws IOException {
		List<XtextResource> parsed = language.parse("bank".equals(example) ? Texts.bank(copies) : Texts.furniture(copies));
		project = Language.link(parsed);
		findings = language.validate(parsed);
	}

	/** A linked model to pages and figures, which go nowhere. */
	@Benchmark
	public void site(Blackhole hole) throws IOException {
		DocumentationSite.Options options = new DocumentationSite.Options(Locale.ENGLISH, Language.TODAY,
				file -> file.eResource().getURI().lastSegment());
		new DocumentationSite(project, findings, options).write((path, content) -> hole.consume(content));
	}
}
