// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import journey.dsl.analysis.Flow.Edge;
import journey.dsl.analysis.Flow.Place;
import journey.dsl.analysis.Funnel;
import journey.dsl.documentation.figure.graph.Connector;
import journey.dsl.documentation.figure.graph.Connector.Line;
import journey.dsl.documentation.figure.graph.Connector.Tip;
import journey.dsl.documentation.figure.map.Icon;
import journey.dsl.documentation.figure.map.Icons;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Handover;

/** The edges of a flow: how they are drawn and labelled. */
final class FlowEdges {

	static final double LABEL_HEIGHT = 22;
	private static final double THIN = 1.4;
	private static final double WIDER = 6.2;
	private static final double MOST = 1.3;
	private static final double SIDE = 6;
	private static final double GAP = 4;

	private final Funnel funnel;
	private final Wording wording;
	private final TextMetrics metrics;

	FlowEdges(Funnel funnel, Wording wording, TextMetrics metrics) {
		this.funnel = funnel;
		this.wording = wording;
		this.metrics = metrics;
	}

	/** Tells whether an edge leads back to its own step or to an earlier one. */
	boolean isLoop(Edge edge) {
		List<?> steps = funnel.flow().steps();
		return edge.targetStep().isPresent()
				&& steps.indexOf(edge.targetStep().get()) <= steps.indexOf(edge.source());
	}

	/** As wide as many clients pass. */
	Connector connector(Edge edge) {
		OptionalDouble passages = funnel.passages(edge);
		boolean bad = edge.handover() == Handover.BROKEN || edge.target() instanceof Place.Abandon;
		return connector(passages, bad ? Tone.NEGATIVE : Tone.EDGE);
	}

	static Connector connector(OptionalDouble passages, Tone tone) {
		if (passages.isEmpty()) {
			return new Connector(tone, 1.8, Line.DASHED, Tip.NONE, Tip.ARROW);
		}
		double part = Math.min(MOST, passages.getAsDouble());
		return part <= 0 ? new Connector(tone, 1.8, Line.DOTTED, Tip.NONE, Tip.ARROW)
				: new Connector(tone, THIN + WIDER * part, Line.SOLID, Tip.NONE, Tip.ARROW);
	}

	/** The probability; empty where everybody goes on, so that a straight journey stays calm. */
	String text(Edge edge) {
		if (edge.probability().isEmpty()) {
			return "?";
		}
		double probability = edge.probability().getAsDouble();
		return probability == 1 && icons(edge).isEmpty() ? "" : wording.percent(probability * 100);
	}

	/** Width of the label, 0 where there is none. */
	double labelWidth(Edge edge) {
		String text = text(edge);
		return text.isEmpty() ? 0 : 2 * SIDE + icons(edge).size() * (Icon.SIZE + GAP)
				+ Math.ceil(metrics.width(text, TextStyle.LABEL));
	}

	List<Shape> label(Edge edge, Box box) {
		var shapes = new ArrayList<Shape>();
		shapes.add(new Shape.Rectangle(box, box.height() / 2, Ink.of(Tone.PAPER, Tone.LINE, 1)));
		double x = box.x() + SIDE;
		for (Icon icon : icons(edge)) {
			shapes.addAll(icon.at(x + Icon.SIZE / 2, box.centreY()));
			x += Icon.SIZE + GAP;
		}
		double height = TextStyle.LABEL.leading();
		Box space = new Box(x, box.centreY() - height / 2, box.right() - SIDE - x, height);
		shapes.add(new TextBlock(space, box, TextStyle.LABEL, Tone.INK, TextBlock.Align.START, List.of(text(edge)),
				false));
		return shapes;
	}

	private List<Icon> icons(Edge edge) {
		var icons = new ArrayList<Icon>();
		if (edge.handover() == Handover.BROKEN) {
			icons.add(Icons.broken());
		}
		if (isLoop(edge)) {
			icons.add(FlowIcons.loop());
		}
		if (edge.branch().map(Branch::getTargets).filter(targets -> targets.size() > 1).isPresent()) {
			icons.add(FlowIcons.together());
		}
		return icons;
	}
}
