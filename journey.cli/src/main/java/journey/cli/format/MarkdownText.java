// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes any text mean itself in Markdown. Source: GitHub Flavored Markdown Spec 0.29, sections 2.4 (backslash escapes),
 * 6.9 and 6.10 (what is taken for a link without being marked as one).
 */
final class MarkdownText {

	private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]|~#!$]");
	private static final Pattern LIST = Pattern.compile("^(\\d+)([.)])|^([-+=])");

	private MarkdownText() {
	}

	/**
	 * Escapes a text within a line.
	 *
	 * @param text any text
	 * @return Markdown without line breaks that shows the text
	 */
	static String escape(String text) {
		String line = text.replaceAll("\\s+", " ");
		String entities = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		return MARKS.matcher(entities).replaceAll("\\\\$0").replace("://", "&#58;//").replace("@", "&#64;")
				.replaceAll("(?i)(www)\\.", "$1&#46;").replaceAll("(?i)(mailto|xmpp):", "$1&#58;");
	}

	/**
	 * Escapes what would begin a list or underline a heading at the start of a line.
	 *
	 * @param line Markdown of one line
	 * @return Markdown that may start a line
	 */
	static String atStart(String line) {
		Matcher list = LIST.matcher(line);
		return list.replaceFirst(found -> found.group(3) == null
				? found.group(1) + "\\\\" + found.group(2)
				: "\\\\" + Matcher.quoteReplacement(found.group(3)));
	}

	/**
	 * Writes an address such that it ends where it ends.
	 *
	 * @param address a relative address or one that begins with http or https
	 * @return the address in angle brackets
	 */
	static String address(String address) {
		return "<" + address.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C").replaceAll("\\s", "%20") + ">";
	}
}
