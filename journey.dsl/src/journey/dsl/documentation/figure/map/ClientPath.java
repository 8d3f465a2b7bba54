// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/**
 * The dotted line from touchpoint to touchpoint. It changes rows only between two columns, so that it never runs over
 * a touchpoint.
 */
final class ClientPath {

	private static final Ink DOTS = Ink.line(Tone.ACCENT, 3.4).dashed("0.1 7");
	private static final double BEND = 9;

	private ClientPath() {
	}

	/**
	 * A touchpoint in its place.
	 *
	 * @param touchpoint the touchpoint
	 * @param box        where it stands, or where the way to it leaves the figure
	 * @param here       whether it stands there
	 */
	record Stop(Touchpoint touchpoint, Box box, boolean here) {

		Step step() {
			return (Step) touchpoint.eContainer();
		}
	}

	static List<Shape> through(List<Stop> stops) {
		var lines = new ArrayList<Shape>();
		var marks = new ArrayList<Shape>();
		for (int i = 1; i < stops.size(); i++) {
			Stop from = stops.get(i - 1);
			Stop to = stops.get(i);
			if (!from.here() && !to.here()) {
				continue;
			}
			boolean sameStep = from.step() == to.step();
			PathData line = sameStep ? beside(from.box(), to.box()) : across(from.box(), to.box());
			lines.add(new Shape.Outline(line.toString(), DOTS));
			if (!sameStep && isBroken(from.step(), to.step())) {
				marks.addAll(Icons.broken(from.box().right() + Columns.GAP / 2,
						(from.box().centreY() + to.box().centreY()) / 2, Columns.GAP / 2 - 3));
			}
		}
		lines.addAll(marks);
		return lines;
	}

	private static boolean isBroken(Step from, Step to) {
		return from.getNext().stream()
				.anyMatch(branch -> branch.getHandover() == Handover.BROKEN && branch.getTargets().contains(to));
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
