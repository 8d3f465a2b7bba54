// SPDX-License-Identifier: EPL-2.0
package journey.cli.terminal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the command line in one language. */
public final class Messages {

	/** English is the fallback, never the language of the machine. */
	public static final ResourceBundle.Control LOOKUP =
			ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final ResourceBundle bundle;
	private final Locale language;

	private Messages(ResourceBundle bundle, Locale language) {
		this.bundle = bundle;
		this.language = language;
	}

	/** The texts in French, or in English for every other language. */
	public static Messages in(Locale language) {
		return new Messages(ResourceBundle.getBundle("journey.cli.messages", language, LOOKUP), language);
	}

	/** The text of a key, with its places filled. */
	public String text(String key, Object... arguments) {
		return new MessageFormat(bundle.getString(key), language).format(arguments);
	}

	/** The language of these texts. */
	public Locale language() {
		return language;
	}
}
