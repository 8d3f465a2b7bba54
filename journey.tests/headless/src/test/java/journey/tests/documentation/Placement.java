// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;

/** Measures where the texts of a figure stand. */
final class Placement {

	private static final double TOLERANCE = 0.01;

	private Placement() {
	}

	/** {@return what is wrong with the texts of a figure: too wide, too high, out of their frames, over one another} */
	static List<String> faults(Scene figure) {
		List<TextBlock> texts = figure.texts().toList();
		Box paper = new Box(0, 0, figure.width(), figure.height());
		var faults = new ArrayList<String>();
		for (int i = 0; i < texts.size(); i++) {
			TextBlock text = texts.get(i);
			Stream.of(tooWide(text), tooHigh(text), outside(text, paper)).forEach(faults::addAll);
			for (TextBlock other : texts.subList(i + 1, texts.size())) {
				if (text.box().overlaps(other.box(), TOLERANCE)) {
					faults.add(text.lines() + " and " + other.lines() + " overlap");
				}
			}
		}
		return faults;
	}

	private static List<String> tooWide(TextBlock text) {
		return text.lines().stream().filter(line -> TextMetrics.shipped().width(line, text.style())
				> text.box().width() + TOLERANCE).map(line -> String.format(Locale.ROOT, "%s is %.1f wide in %.1f", line,
						TextMetrics.shipped().width(line, text.style()), text.box().width())).toList();
	}

	private static List<String> tooHigh(TextBlock text) {
		return text.lines().size() * text.style().leading() > text.box().height() + TOLERANCE
				? List.of(text.lines() + " are too high") : List.of();
	}

	private static List<String> outside(TextBlock text, Box paper) {
		return text.frame().contains(text.box(), TOLERANCE) && paper.contains(text.frame(), TOLERANCE) ? List.of()
				: List.of(text.lines() + " leave their frame or the paper: " + text.box() + " in " + text.frame());
	}
}
