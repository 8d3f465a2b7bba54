// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command: it only names its commands. Their help is in the bundle {@code help}. */
@Command(name = "journey", versionProvider = Version.class,
		subcommands = { CheckCommand.class, DocCommand.class, ReportCommand.class })
final class JourneyCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true)
	private boolean version;

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
