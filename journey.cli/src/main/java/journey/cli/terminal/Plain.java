// SPDX-License-Identifier: EPL-2.0
package journey.cli.terminal;

import java.util.regex.Pattern;

/** Text for one line of a terminal. Models come from anyone, and a control character could steer the terminal. */
public final class Plain {

	private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n\\u2028\\u2029]+\\s*");
	// Controls, and the marks that turn the direction of writing.
	private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\x80-\\x9f\\u202a-\\u202e\\u2066-\\u2069]");

	private Plain() {
	}

	/** The text without control characters; a line break becomes a blank. */
	public static String line(String text) {
		return HIDDEN.matcher(BREAKS.matcher(text).replaceAll(" ").replace('\t', ' ')).replaceAll("");
	}
}
