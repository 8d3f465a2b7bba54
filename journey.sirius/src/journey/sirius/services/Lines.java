// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Labels and tooltips in lines of the width that they are drawn in. */
final class Lines {

	/** What takes two or three lines in a step of the map; the tooltip tells all. */
	private static final int MOST_IN_LIST = 72;
	private static final int LIST_WIDTH = 34;

	/** Characters that fit beside each other into a node of the flow or the atlas, or over a phase of the map. */
	private static final int NODE_WIDTH = 26;
	private static final int MOST_IN_NODE = 4 * NODE_WIDTH;

	/** What of one property is told in a tooltip, so that no text can fill the screen with it. */
	private static final int MOST_IN_TOOLTIP = 600;
	private static final int TOOLTIP_WIDTH = 90;

	/** Spaces at which no line is broken, and which are not stripped. */
	private static final String ROOM = "\u00a0\u00a0";

	private Lines() {
	}

	/**
	 * A line of a list, broken into several with some room after each, and cut where they would be more than a few. The
	 * lines are shorter than Sirius would make them: it breaks them to the pixel with the screen's font, and an image
	 * then lacks the last letters, see {@link #roomy}.
	 */
	static String inList(String text) {
		return broken(cut(text, MOST_IN_LIST), LIST_WIDTH).lines().map(Lines::roomy).collect(Collectors.joining("\n"));
	}

	/**
	 * A label in a node, in lines that are not wider than the node: a title, cut where it would take more than two, and
	 * what is told of it on one line. Sirius would break it too, but tells ELK how wide the label is in one line, so that
	 * the layout would leave empty space beside each node.
	 */
	static String inNode(String title, String more) {
		List<String> lines = broken(cut(title, MOST_IN_NODE), NODE_WIDTH).lines().toList();
		String shown = lines.size() <= 2 ? String.join("\n", lines) : lines.get(0) + '\n' + lines.get(1) + '…';
		return Texts.lines(shown, cut(more, NODE_WIDTH));
	}

	/** The heading of a phase, in lines that are not wider than a step: else a phase without steps would be. */
	static String heading(String text) {
		return broken(cut(text, MOST_IN_NODE), NODE_WIDTH);
	}

	/**
	 * The lines of a tooltip under each other, empty ones left out, very long ones cut. Long ones are broken: Sirius shows
	 * them as they are, and what is wider than the screen cannot be read.
	 */
	static String tooltip(String... properties) {
		return Stream.of(properties).flatMap(String::lines).filter(line -> !line.isEmpty())
				.map(line -> broken(cut(line, MOST_IN_TOOLTIP), TOOLTIP_WIDTH)).collect(Collectors.joining("\n"));
	}

	/**
	 * A text in lines of at most so many characters, between words where there is more than one in a line. A separator
	 * ends a line and begins none.
	 */
	private static String broken(String text, int width) {
		StringBuilder lines = new StringBuilder();
		BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
		places.setText(text);
		int start = 0;
		int end = 0;
		for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
			if (text.startsWith(Texts.SEPARATOR, next)) {
				continue;
			}
			if (end > start && length(text, start, next) > width) {
				lines.append(text.substring(start, end).stripTrailing()).append('\n');
				start = end;
			}
			while (length(text, start, next) > width) {
				int cut = text.offsetByCodePoints(start, width);
				lines.append(text, start, cut).append('\n');
				start = cut;
			}
			end = next;
		}
		return lines.append(text, start, text.length()).toString();
	}

	private static int length(String text, int start, int end) {
		return (int) text.substring(start, end).stripTrailing().codePoints().count();
	}

	private static String cut(String text, int most) {
		return text.codePointCount(0, text.length()) <= most ? text
				: text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
	}

	/**
	 * A label with some room after it. Sirius measures a label with the screen's font and cuts off what does not fit; it
	 * draws images with another engine, which needs a few pixels more, so that the last letter would be missing.
	 */
	static String roomy(String text) {
		return text.isEmpty() ? "" : text + ROOM;
	}
}
