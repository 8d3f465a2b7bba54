// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.Tone;

/**
 * The dotted line from touchpoint to touchpoint. It changes rows only between two columns, so that it never runs over
 * a touchpoint.
 */
final class ClientPath {

	private static final Ink DOTS = Ink.line(Tone.ACCENT, 3.4).dashed("0.1 7");
	private static final double BEND = 9;

	private ClientPath() {
	}

	static List<Shape> through(List<Box> stops) {
		var shapes = new ArrayList<Shape>();
		for (int i = 1; i < stops.size(); i++) {
			Box from = stops.get(i - 1);
			Box to = stops.get(i);
			PathData line = to.x() > from.right() ? across(from, to) : beside(from, to);
			shapes.add(new Shape.Outline(line.toString(), DOTS));
		}
		return shapes;
	}

	private static PathData across(Box from, Box to) {
		double startY = from.centreY();
		double endY = to.centreY();
		double turn = from.right() + Columns.GAP / 2;
		var line = new PathData().move(from.right(), startY);
		double bend = Math.min(BEND, Math.abs(endY - startY) / 2);
		if (bend > 1) {
			double down = Math.signum(endY - startY) * bend;
			line.line(turn - bend, startY).bow(turn, startY, turn, startY + down).line(turn, endY - down)
					.bow(turn, endY, turn + bend, endY);
		}
		return line.line(to.x(), endY);
	}

	/** Between two touchpoints of one step. */
	private static PathData beside(Box from, Box to) {
		double turn = from.right() + Columns.GAP / 2;
		double down = Math.signum(to.centreY() - from.centreY()) * BEND;
		return new PathData().move(from.right(), from.centreY())
				.bow(turn, from.centreY(), turn, from.centreY() + down).line(turn, to.centreY() - down)
				.bow(turn, to.centreY(), to.right(), to.centreY());
	}
}
