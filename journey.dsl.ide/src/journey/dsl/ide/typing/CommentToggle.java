// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.typing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.util.ReplaceRegion;

import journey.dsl.ide.coloring.LexicalTokens;
import journey.dsl.ide.coloring.TokenKind;

/** Puts lines, or a part of a text, into a comment or takes them out of it. */
public final class CommentToggle {

	private static final String LINE = "//";
	private static final String OPEN = "/*";
	private static final String CLOSE = "*/";

	private CommentToggle() {
	}

	private record Line(int start, int end) {
	}

	/**
	 * Comments the lines that a selection touches, or takes the comment away where all of them have one. Blank lines stay.
	 *
	 * @param start where the selection starts
	 * @param end where it ends; a line that only its end touches is left out
	 * @return the changes in their order
	 */
	public static List<ReplaceRegion> lines(CharSequence text, int start, int end) {
		List<Line> lines = linesOf(text, start, end);
		int column = lines.stream().mapToInt(line -> column(text, line)).min().orElse(0);
		boolean commented = !lines.isEmpty() && lines.stream()
				.allMatch(line -> text.subSequence(line.start(), line.end()).toString().strip().startsWith(LINE));
		return lines.stream().map(line -> commented ? uncomment(text, line)
				: new ReplaceRegion(line.start() + column, 0, LINE + " ")).toList();
	}

	private static ReplaceRegion uncomment(CharSequence text, Line line) {
		int offset = line.start() + column(text, line);
		boolean blank = offset + 2 < line.end() && text.charAt(offset + 2) == ' ';
		return new ReplaceRegion(offset, blank ? 3 : 2, "");
	}

	private static int column(CharSequence text, Line line) {
		int place = line.start();
		while (place < line.end() && Character.isWhitespace(text.charAt(place))) {
			place++;
		}
		return place - line.start();
	}

	private static List<Line> linesOf(CharSequence text, int start, int end) {
		List<Line> lines = new ArrayList<>();
		int lineStart = start;
		while (lineStart > 0 && text.charAt(lineStart - 1) != '\n') {
			lineStart--;
		}
		do {
			int lineEnd = lineStart;
			while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
				lineEnd++;
			}
			if (!text.subSequence(lineStart, lineEnd).toString().isBlank()) {
				lines.add(new Line(lineStart, lineEnd));
			}
			while (lineEnd < text.length() && text.charAt(lineEnd) != '\n') {
				lineEnd++;
			}
			lineStart = lineEnd + 1;
		} while (lineStart < end && lineStart < text.length());
		return lines;
	}

	/**
	 * Puts a selection into a block comment, or takes away the one that it is; where nothing is selected the one around
	 * the caret.
	 *
	 * @return the changes in their order; none where a comment inside would end the new one, or nothing is selected
	 */
	public static List<ReplaceRegion> block(CharSequence text, int start, int end) {
		return start == end ? around(text, start) : selected(text, start, end);
	}

	private static List<ReplaceRegion> around(CharSequence text, int caret) {
		List<ReplaceRegion> changes = new ArrayList<>();
		LexicalTokens.of(text).forEach(Math.max(0, caret - 1), caret + 1, (kind, start, end) -> {
			boolean block = kind == TokenKind.COMMENT && end - start > 3 && text.charAt(start + 1) == '*';
			if (block && start < caret && caret < end) {
				changes.addAll(selected(text, start, end));
			}
		});
		return List.copyOf(changes);
	}

	private static List<ReplaceRegion> selected(CharSequence text, int start, int end) {
		String selected = text.subSequence(start, end).toString();
		String stripped = selected.strip();
		if (stripped.startsWith(OPEN) && stripped.indexOf(CLOSE, 2) == stripped.length() - 2 && stripped.length() > 3) {
			int from = start + selected.indexOf(OPEN);
			int to = start + selected.lastIndexOf(CLOSE);
			boolean blanks = to - from > 3 && text.charAt(from + 2) == ' ' && text.charAt(to - 1) == ' ';
			return List.of(new ReplaceRegion(from, blanks ? 3 : 2, ""),
					new ReplaceRegion(blanks ? to - 1 : to, blanks ? 3 : 2, ""));
		}
		if (stripped.isEmpty() || selected.contains(CLOSE) || selected.contains(OPEN)) {
			return List.of();
		}
		return List.of(new ReplaceRegion(start, 0, OPEN + " "), new ReplaceRegion(end, 0, " " + CLOSE));
	}
}
