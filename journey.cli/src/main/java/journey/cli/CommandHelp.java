// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.Locale;
import java.util.ResourceBundle;

import journey.cli.terminal.Messages;
import picocli.CommandLine;

/** The help of the commands in the user's language; loaded only when somebody asks for it. */
final class CommandHelp {

	private CommandHelp() {
	}

	static void translate(CommandLine command, Locale language) {
		command.setResourceBundle(ResourceBundle.getBundle("journey.cli.help", language, Messages.LOOKUP));
	}
}
