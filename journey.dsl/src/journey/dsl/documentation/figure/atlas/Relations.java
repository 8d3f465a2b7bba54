// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.atlas;

import java.util.ArrayList;
import java.util.List;

import journey.dsl.analysis.AtlasOverview.Link;
import journey.dsl.documentation.figure.graph.Connector;
import journey.dsl.documentation.figure.graph.Connector.Line;
import journey.dsl.documentation.figure.graph.Connector.Tip;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.RelationKind;

/** How relations between journeys are drawn and labelled. */
record Relations(Wording wording, TextMetrics metrics) {

	private static final double LABEL_WIDTH = 168;
	private static final double SIDE = 9;
	private static final double TOP = 4;

	/** Kinds differ by line and ends, so that they can be told apart without colours. */
	static Connector connector(RelationKind kind) {
		return switch (kind) {
		case CONTAINS -> new Connector(Tone.INK, 1.8, Line.SOLID, Tip.DIAMOND, Tip.NONE);
		case PRECEDES -> new Connector(Tone.ACCENT, 2.4, Line.SOLID, Tip.NONE, Tip.ARROW);
		case OVERLAPS -> new Connector(Tone.NEUTRAL, 1.6, Line.DOUBLE, Tip.NONE, Tip.NONE);
		case INFLUENCES -> new Connector(Tone.MOMENT, 1.8, Line.DASHED, Tip.NONE, Tip.OPEN_ARROW);
		};
	}

	double labelWidth(Link link) {
		double width = 0;
		for (TextBlock text : texts(link, new Box(0, 0, LABEL_WIDTH, 0))) {
			for (String line : text.lines()) {
				width = Math.max(width, metrics.width(line, text.style()));
			}
		}
		return Math.ceil(width) + 2 * SIDE;
	}

	double labelHeight(Link link) {
		return texts(link, new Box(0, 0, LABEL_WIDTH, 0)).stream().mapToDouble(text -> text.box().height()).sum()
				+ 2 * TOP;
	}

	List<Shape> label(Link link, Box box) {
		var shapes = new ArrayList<Shape>();
		shapes.add(new Shape.Rectangle(box, 11, Ink.of(Tone.PAPER, Tone.LINE, 1)));
		shapes.addAll(texts(link, box));
		return shapes;
	}

	private List<TextBlock> texts(Link link, Box box) {
		var texts = new ArrayList<TextBlock>();
		double y = add(texts, wording.word(link.kind()), TextStyle.LABEL, Tone.INK, box, box.y() + TOP);
		add(texts, link.relation().getReason(), TextStyle.SMALL, Tone.MUTED, box, y);
		return texts;
	}

	private double add(List<TextBlock> texts, String text, TextStyle style, Tone tone, Box frame, double y) {
		// a label that was measured at its full width is narrower now, but its lines are the same
		List<String> lines = metrics.wrap(text, style, LABEL_WIDTH - 2 * SIDE);
		if (lines.isEmpty()) {
			return y;
		}
		Box box = new Box(frame.x() + SIDE, y, frame.width() - 2 * SIDE, lines.size() * style.leading());
		texts.add(new TextBlock(box, frame, style, tone, TextBlock.Align.START, lines, false));
		return box.bottom();
	}
}
