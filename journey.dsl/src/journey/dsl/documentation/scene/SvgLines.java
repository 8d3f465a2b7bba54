// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.text.Bidi;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the lines of a text, whichever way they run. */
final class SvgLines {

	/** A sign that belongs to the number behind it. */
	private static final Pattern SIGN = Pattern.compile("([+\u2212])(?=\\d)");
	/** In text that runs from right to left it would stand on the other side without a mark that it runs to the right. */
	private static final String SIGNED = "\u200E$1";

	private SvgLines() {
	}

	/** Tells whether a text runs from right to left: its first letter decides. */
	static boolean runFromRight(TextBlock block) {
		String text = String.join(" ", block.lines());
		return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
				&& new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
	}

	static void write(Markup xml, TextBlock block, boolean fromRight) {
		double x = anchor(block, fromRight);
		double baseline = block.box().y() + block.style().leading() / 2 + block.style().size() * 0.36;
		for (int i = 0; i < block.lines().size(); i++) {
			xml.inline("tspan");
			xml.attribute("x", x);
			xml.attribute("y", baseline + i * block.style().leading());
			String line = block.lines().get(i) + separator(block.lines(), i);
			xml.text(fromRight ? SIGN.matcher(line).replaceAll(SIGNED) : line);
			xml.end();
		}
	}

	private static double anchor(TextBlock block, boolean fromRight) {
		return switch (block.align()) {
		case START -> fromRight ? block.box().right() : block.box().x();
		case MIDDLE -> block.box().centreX();
		case END -> fromRight ? block.box().x() : block.box().right();
		};
	}

	/** Readers of the text, people who copy it and screen readers alike, need the blank where a line was broken. */
	private static String separator(List<String> lines, int line) {
		if (line == lines.size() - 1) {
			return "";
		}
		int before = lines.get(line).codePointBefore(lines.get(line).length());
		int after = lines.get(line + 1).codePointAt(0);
		return Character.isIdeographic(before) || Character.isIdeographic(after) ? "" : " ";
	}
}
