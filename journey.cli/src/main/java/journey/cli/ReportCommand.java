// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.concurrent.Callable;

import journey.cli.output.ReportText;
import journey.cli.project.LoadedProject;
import journey.cli.project.ProjectLoader;
import journey.cli.terminal.Console;
import journey.cli.terminal.UserProblem;
import journey.dsl.analysis.Priority.Weights;
import journey.dsl.exchange.Report;
import journey.dsl.exchange.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports the computed results of a project. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

	private static final int NARROWEST = 40;
	private static final int WIDEST = 1000;

	private final Console console;

	@Mixin
	private ProjectOptions options;

	@Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
	private String format;

	@Option(names = "--weights", paramLabel = "C,B")
	private String weights;

	@Option(names = "--width", paramLabel = "N", defaultValue = "100")
	private String width;

	ReportCommand(Console console) {
		this.console = console;
	}

	/** The formats of a report. */
	enum Format {
		/** Tables for people. */
		TEXT,
		/** For programs. */
		JSON
	}

	@Override
	public Integer call() throws IOException {
		Format chosen = Choice.of(Format.class, "--format", format);
		Weights chosenWeights = weights();
		int columns = width();
		LoadedProject loaded = new ProjectLoader(console).load(options.request());
		Report report = new Report(loaded.project(), loaded.findings(), chosenWeights, options.today());
		switch (chosen) {
			case TEXT -> new ReportText(report, console, columns).write();
			case JSON -> ReportJson.write(report, console.outWriter());
		}
		return ExitStatus.FINE;
	}

	private Weights weights() {
		if (weights == null) {
			return Weights.EQUAL;
		}
		String[] parts = weights.split(",", -1);
		if (parts.length != 2) {
			throw new UserProblem("report-weights", weights);
		}
		try {
			Weights given = new Weights(new BigDecimal(parts[0].strip()), new BigDecimal(parts[1].strip()));
			if (given.customer().signum() == 0 && given.business().signum() == 0) {
				throw new UserProblem("report-weights", weights);
			}
			return given;
		} catch (IllegalArgumentException noWeights) {
			throw new UserProblem("report-weights", weights);
		}
	}

	private int width() {
		try {
			int columns = Integer.parseInt(width);
			if (columns >= NARROWEST && columns <= WIDEST) {
				return columns;
			}
		} catch (NumberFormatException noNumber) {
			throw new UserProblem("report-width", width);
		}
		throw new UserProblem("report-width", width);
	}
}
