// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.analysis.Finding.Level;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.ChannelKind;
import journey.dsl.journey.Severity;

/**
 * What the marks mean.
 *
 * @param findings whether findings are marked
 * @param wording  language
 * @param metrics  measures of the font
 */
record Legend(boolean findings, Wording wording, TextMetrics metrics) {

	private static final double ROW = 24;
	private static final double MARK = 26;
	private static final double BETWEEN = 20;

	/** A mark and its meaning. */
	private record Entry(String key, Icon icon) {
	}

	Lane.Band lay(double top, double right) {
		var shapes = new ArrayList<Shape>();
		double x = Columns.LEFT;
		double y = top;
		for (Entry entry : entries()) {
			String text = wording.text(entry.key());
			double width = Math.ceil(metrics.width(text, TextStyle.SMALL)) + 1;
			if (x > Columns.LEFT && x + MARK + width > right) {
				x = Columns.LEFT;
				y += ROW;
			}
			shapes.addAll(entry.icon().at(x + 10, y + ROW / 2));
			Box box = new Box(x + MARK, y + (ROW - TextStyle.SMALL.leading()) / 2, width,
					TextStyle.SMALL.leading());
			shapes.add(new TextBlock(box, box, TextStyle.SMALL, Tone.MUTED, TextBlock.Align.START, List.of(text),
					false));
			x = box.right() + BETWEEN;
		}
		return new Lane.Band(y + ROW - top, shapes);
	}

	private List<Entry> entries() {
		var entries = new ArrayList<>(List.of(
				new Entry("legend.positive", (x, y) -> Icons.face(x, y, 8, 1, false)),
				new Entry("legend.neutral", (x, y) -> Icons.face(x, y, 8, 0, false)),
				new Entry("legend.negative", (x, y) -> Icons.face(x, y, 8, -1, false)),
				new Entry("legend.derived", (x, y) -> Icons.face(x, y, 8, 0, true)),
				new Entry("legend.expected", Icons.expectation()),
				new Entry("legend.path", (x, y) -> List.of(new Shape.Outline(
						new PathData().move(x - 10, y).line(x + 11, y).toString(),
						Ink.line(Tone.ACCENT, 3.4).dashed("0.1 7")))),
				new Entry("legend.action", Icons.action()),
				new Entry("legend.break", Icons.broken()),
				new Entry("legend.severity", Icons.severity(Severity.HIGH)),
				new Entry("legend.moment", Icons.moment()),
				new Entry("legend.digital", Icons.channel(ChannelKind.DIGITAL)),
				new Entry("legend.physical", Icons.channel(ChannelKind.PHYSICAL))));
		if (findings) {
			for (Level level : Level.values()) {
				entries.add(new Entry("legend.finding." + level.name(), FindingMark.sign(level)));
			}
		}
		return entries;
	}
}
