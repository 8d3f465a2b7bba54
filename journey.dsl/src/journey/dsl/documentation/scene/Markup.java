// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML into a text: elements and attributes, every value of which is escaped. A figure is written several times,
 * and the JDK's writer, which serves any kind of stream and namespace, took an eighth of the time of a whole site.
 */
final class Markup {

	private final StringBuilder text = new StringBuilder(1 << 14);
	private final Deque<String> open = new ArrayDeque<>();
	/** How the start tag ends that attributes may still be added to; null where there is none. */
	private String end;

	/** Says how the document is encoded. */
	void declare() {
		text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	}

	/** Begins an element, on a line of its own so that drawings can be compared. */
	void start(String name) {
		begin("\n<", name, ">");
		open.push(name);
	}

	/** Begins an element in the same line. */
	void inline(String name) {
		begin("<", name, ">");
		open.push(name);
	}

	/** Writes an element that has nothing but attributes, on a line of its own. */
	void empty(String name) {
		begin("\n<", name, "/>");
	}

	/** The same in the same line. */
	void inlineEmpty(String name) {
		begin("<", name, "/>");
	}

	/** Writes an element that holds a text. */
	void element(String name, String id, String content) {
		start(name);
		attribute("id", id);
		text(content);
		end();
	}

	private void begin(String before, String name, String after) {
		finish();
		text.append(before).append(name);
		end = after;
	}

	/** Adds an attribute to the element that was begun last, unless the value is null. */
	void attribute(String name, String value) {
		if (value != null) {
			text.append(' ').append(name).append("=\"");
			escape(value, true);
			text.append('"');
		}
	}

	/** Adds a coordinate or a length. */
	void attribute(String name, double value) {
		text.append(' ').append(name).append("=\"");
		Numbers.append(text, value);
		text.append('"');
	}

	/** Writes characters into the element that is open. */
	void text(String content) {
		finish();
		escape(content, false);
	}

	/** Ends the element that is open. */
	void end() {
		finish();
		text.append("</").append(open.pop()).append('>');
	}

	/** Ends the element that is open, on a line of its own. */
	void endLine() {
		finish();
		text.append('\n');
		end();
	}

	private void finish() {
		if (end != null) {
			text.append(end);
			end = null;
		}
	}

	private void escape(String content, boolean quoted) {
		int done = 0;
		for (int i = 0; i < content.length(); i++) {
			String entity = switch (content.charAt(i)) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> quoted ? "&quot;" : null;
			default -> null;
			};
			if (entity != null) {
				text.append(content.substring(done, i)).append(entity);
				done = i + 1;
			}
		}
		// a string is copied at once, a part of a sequence character by character
		text.append(done == 0 ? content : content.substring(done));
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
