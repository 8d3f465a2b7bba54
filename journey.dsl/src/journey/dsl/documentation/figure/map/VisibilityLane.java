// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.Optional;

import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.journey.Step;

/** The line between what the client sees and what not; it is there as soon as staff do anything. */
record VisibilityLane(String text, TextMetrics metrics) implements Lane {

	@Override
	public Optional<Band> lay(double top, Columns columns) {
		boolean staffed = columns.columns().stream().map(Columns.Column::step).map(Step::getActs)
				.anyMatch(acts -> !acts.isEmpty());
		if (!staffed) {
			return Optional.empty();
		}
		LaneLabel label = new LaneLabel(text, null);
		double height = label.height(metrics) + CardLane.PADDING;
		double middle = top + height / 2;
		var shapes = new ArrayList<Shape>(label.lay(top + CardLane.PADDING / 2, metrics));
		shapes.add(new Shape.Outline(
				new PathData().move(columns.left(), middle).line(columns.right(), middle).toString(),
				Ink.line(Tone.EDGE, 1.6).dashed("10 7")));
		return Optional.of(new Band(height, shapes));
	}
}
