// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.graph;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Basis;

/** The watermark of what nobody has observed yet. */
public final class HypothesisMark {

	private static final double SIZE = 120;
	private static final double EVERY = 1100;

	private HypothesisMark() {
	}

	/**
	 * Lays the word across an area, as often as it takes for none of its parts to be without.
	 *
	 * @param area    the area
	 * @param wording language of the word
	 * @return the marks
	 */
	public static List<Shape> across(Box area, Wording wording) {
		var marks = new ArrayList<Shape>();
		long count = Math.max(1, Math.round(area.width() / EVERY));
		double size = Math.min(SIZE, Math.min(area.height() / 3, area.width() / count / 7));
		for (long i = 0; i < count; i++) {
			marks.add(new Shape.Watermark(area.x() + area.width() * (i + 0.5) / count, area.centreY() + size / 3, size,
					wording.word(Basis.HYPOTHESIS)));
		}
		return marks;
	}
}
