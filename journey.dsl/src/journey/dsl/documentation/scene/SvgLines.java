// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.util.List;

/** Writes the lines of a text, whichever way they run. */
final class SvgLines {

	private SvgLines() {
	}

	static void write(Markup xml, TextBlock block, boolean fromRight) {
		List<String> lines = fromRight ? block.markedLines() : block.lines();
		double x = anchor(block, fromRight);
		double baseline = block.box().y() + block.style().leading() / 2 + block.style().size() * 0.36;
		for (int i = 0; i < block.lines().size(); i++) {
			xml.inline("tspan");
			xml.attribute("x", x);
			xml.attribute("y", baseline + i * block.style().leading());
			xml.text(lines.get(i) + separator(block.lines(), i));
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
