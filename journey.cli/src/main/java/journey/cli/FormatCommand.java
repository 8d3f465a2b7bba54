// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.concurrent.Callable;

import journey.cli.project.FormattedFile;
import journey.cli.project.SourceFormatter;
import journey.cli.terminal.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Formats files in place, or tells which of them are not formatted. */
@Command(name = "format")
final class FormatCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private FileOptions options;

	@Option(names = "--check")
	private boolean check;

	FormatCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		List<String> paths = options.paths();
		options.language();
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
