// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command: it only names its commands. Their help is in the bundle {@code help}. */
@Command(name = "journey", versionProvider = Version.class)
final class JourneyCommand implements Runnable {

	/** The commands by name, in the order in which help lists them. */
	static final Map<String, Class<?>> COMMANDS = commands();

	@Spec
	private CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true)
	private boolean version;

	private static Map<String, Class<?>> commands() {
		Map<String, Class<?>> commands = new LinkedHashMap<>();
		commands.put("check", CheckCommand.class);
		commands.put("doc", DocCommand.class);
		commands.put("report", ReportCommand.class);
		commands.put("format", FormatCommand.class);
		return Collections.unmodifiableMap(commands);
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
