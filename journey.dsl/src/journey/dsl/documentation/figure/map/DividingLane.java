// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;

/** One of the lines that divide a blueprint, named at its left; each has dashes of its own. */
record DividingLane(String text, String dashes, double thickness, TextMetrics metrics) implements Lane {

	@Override
	public Optional<Band> lay(double top, Columns columns) {
		List<String> lines = metrics.wrap(text, TextStyle.LABEL, Columns.LABEL_WIDTH);
		double height = lines.size() * TextStyle.LABEL.leading();
		double middle = top + CardLane.PADDING + height / 2;
		Box box = new Box(Columns.LEFT, top + CardLane.PADDING, Columns.LABEL_WIDTH, height);
		var shapes = new ArrayList<Shape>();
		shapes.add(new TextBlock(box, box, TextStyle.LABEL, Tone.ACCENT, TextBlock.Align.START, lines, false));
		shapes.add(new Shape.Outline(
				new PathData().move(columns.left(), middle).line(columns.right(), middle).toString(),
				Ink.line(Tone.ACCENT, thickness).dashed(dashes)));
		return Optional.of(new Band(height + 2 * CardLane.PADDING, shapes));
	}

	@Override
	public boolean divides() {
		return true;
	}
}
