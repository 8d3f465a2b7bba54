// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.Locale;

/** The languages of messages and pages. */
enum Language {
	/** English. */
	EN,
	/** French. */
	FR;

	/** The locale of this language. */
	Locale locale() {
		return this == FR ? Locale.FRENCH : Locale.ENGLISH;
	}
}
