// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import journey.cli.output.CheckResult;
import journey.cli.output.FindingFormat;
import journey.cli.output.FindingSummary;
import journey.cli.project.LoadedProject;
import journey.cli.project.ProjectLoader;
import journey.cli.terminal.Console;
import journey.dsl.analysis.Finding.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Validates a project. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ProjectOptions options;

	@Option(names = "--format", paramLabel = "text|json|sarif|junit", defaultValue = "text")
	private String format;

	@Option(names = "--fail-on", paramLabel = "error|warning|info", defaultValue = "error")
	private String failOn;

	@Option(names = "--min-evidence", paramLabel = "N")
	private String minimumEvidence;

	CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		FindingFormat chosen = Choice.of(FindingFormat.class, "--format", format);
		Level threshold = Choice.of(Level.class, "--fail-on", failOn);
		EvidenceThreshold evidence = EvidenceThreshold.of(minimumEvidence);
		LoadedProject loaded = new ProjectLoader(console).load(options.request());
		CheckResult result = new CheckResult(loaded.wantedFindings(), List.copyOf(loaded.wanted()), threshold,
				loaded.customRules());
		chosen.write(result, Version.number(), console);
		boolean proven = evidence.isMetBy(loaded.wantedProject(), options.today(), console);
		console.note(FindingSummary.of(result.findings(), result.files().size(), console.messages()));
		return proven && result.isFine()
				? ExitStatus.FINE
				: ExitStatus.FINDINGS;
	}
}
