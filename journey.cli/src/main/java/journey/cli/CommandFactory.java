// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import journey.cli.terminal.Console;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hands the console to the commands; picocli asks for the one that runs and for its siblings' descriptions. */
final class CommandFactory implements IFactory {

	private final Console console;

	CommandFactory(Console console) {
		this.console = console;
	}

	@Override
	public <K> K create(Class<K> type) throws Exception {
		if (type == CheckCommand.class) {
			return type.cast(new CheckCommand(console));
		}
		if (type == DocCommand.class) {
			return type.cast(new DocCommand(console));
		}
		if (type == ReportCommand.class) {
			return type.cast(new ReportCommand(console));
		}
		if (type == FormatCommand.class) {
			return type.cast(new FormatCommand(console));
		}
		return CommandLine.defaultFactory().create(type);
	}
}
