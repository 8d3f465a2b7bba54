// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.chart;

import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;

/** Beside the name of an axis: where it leads. Drawn, since not every font has arrows. */
public enum AxisArrow {
	/** Towards less. */
	LEFT(-1, 0),
	/** Towards more. */
	RIGHT(1, 0),
	/** Towards more. */
	UP(0, -1);

	/** Its length. */
	public static final double LENGTH = 11;
	/** What it takes of the line that it stands in. */
	public static final double SPACE = LENGTH + 6;

	private static final double HEAD = 3.6;
	private static final Ink INK = Ink.line(Tone.MUTED, 1.5);

	private final int across;
	private final int down;

	AxisArrow(int across, int down) {
		this.across = across;
		this.down = down;
	}

	/**
	 * Draws it in a line of labels.
	 *
	 * @param drawing where to
	 * @param x       left edge
	 * @param y       upper edge of the line
	 */
	public void draw(Drawing drawing, double x, double y) {
		double centreX = x + LENGTH / 2;
		double centreY = y + TextStyle.LABEL.leading() / 2;
		double half = LENGTH / 2;
		double tipX = centreX + across * half;
		double tipY = centreY + down * half;
		var path = new PathData().move(centreX - across * half, centreY - down * half).line(tipX, tipY)
				.move(tipX - across * HEAD + down * HEAD, tipY - down * HEAD + across * HEAD).line(tipX, tipY)
				.line(tipX - across * HEAD - down * HEAD, tipY - down * HEAD - across * HEAD);
		drawing.add(new Shape.Outline(path.toString(), INK));
	}
}
