// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The language of messages. It is needed before the arguments are parsed, to explain a mistake in them. */
final class MessageLanguage {

	private static final String OPTION = "--lang";

	private MessageLanguage() {
	}

	/** French or English: what {@code --lang} says, else the user's language, else English. */
	static Locale of(List<String> arguments) {
		for (Iterator<String> rest = arguments.iterator(); rest.hasNext();) {
			String argument = rest.next();
			if (argument.startsWith(OPTION + "=")) {
				return supported(argument.substring(OPTION.length() + 1));
			}
			if (argument.equals(OPTION) && rest.hasNext()) {
				return supported(rest.next());
			}
		}
		return supported(Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
	}

	private static Locale supported(String language) {
		return language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
	}
}
