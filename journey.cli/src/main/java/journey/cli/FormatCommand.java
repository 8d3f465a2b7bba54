// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.concurrent.Callable;

import journey.cli.project.FormattedFile;
import journey.cli.project.SourceFormatter;
import journey.cli.terminal.Console;
import journey.cli.terminal.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Formats files in place, or tells which of them are not formatted. */
@Command(name = "format")
final class FormatCommand implements Callable<Integer> {

	private final Console console;

	@Spec
	private CommandSpec command;

	@Parameters(paramLabel = "PATH...", arity = "0..*", hideParamSyntax = true)
	private List<String> paths = List.of();

	@Option(names = "--check")
	private boolean check;

	@Option(names = "--lang", paramLabel = "en|fr")
	private String language;

	@Option(names = { "-q", "--quiet" })
	private boolean quiet;

	@Option(names = "--debug")
	private boolean debug;

	@Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean help;

	FormatCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (paths.isEmpty()) {
			throw new ParameterException(command.commandLine(), "", new UserProblem("argument-missing", "PATH"));
		}
		if (language != null) {
			Choice.of(Language.class, "--lang", language);
		}
		List<FormattedFile> files = new SourceFormatter(console).format(paths);
		files.forEach(this::handle);
		long changed = files.stream().filter(FormattedFile::isChanged).count();
		long broken = files.stream().filter(FormattedFile::isBroken).count();
		console.note(console.messages().text(check ? "format-summary-check" : "format-summary", changed, files.size()));
		return broken > 0 || check && changed > 0 ? ExitStatus.FINDINGS : ExitStatus.FINE;
	}

	private void handle(FormattedFile file) {
		if (file.isBroken()) {
			console.reason(console.messages().text("format-syntax", file.name()));
		} else if (file.isChanged()) {
			if (!check) {
				file.write();
			}
			console.line(console.messages().text(check ? "format-unformatted" : "format-changed", file.name()));
		}
	}
}
