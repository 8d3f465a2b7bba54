// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;

import journey.cli.terminal.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command: it only names its commands. Their help is in the bundle {@code help}. */
@Command(name = "journey", versionProvider = Version.class)
final class JourneyCommand implements Runnable {

	/** The names of the commands, in the order in which help lists them. */
	static final List<String> COMMANDS = List.of("check", "doc", "report", "format");

	@Spec
	private CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true)
	private boolean version;

	/**
	 * Makes a command; its class is read only now.
	 *
	 * @param name one of {@link #COMMANDS}
	 */
	static Object command(String name, Console console) {
		return switch (name) {
			case "check" -> new CheckCommand(console);
			case "doc" -> new DocCommand(console);
			case "report" -> new ReportCommand(console);
			case "format" -> new FormatCommand(console);
			default -> throw new IllegalArgumentException(name);
		};
	}

	/** A call without a command is a mistake. */
	@Override
	public void run() {
		throw new MissingCommand(spec);
	}

	/** No command was named. */
	static final class MissingCommand extends ParameterException {

		private static final long serialVersionUID = 1L;

		MissingCommand(CommandSpec spec) {
			super(spec.commandLine(), "");
		}
	}
}
