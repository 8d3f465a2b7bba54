// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import journey.dsl.documentation.figure.map.Columns.Span;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Phase;

/**
 * The bands above the columns that name the phases.
 *
 * @param wording  language
 * @param metrics  measures of the font
 * @param findings what was found at a phase itself
 * @param named    whether the bands have the phases' identifiers
 */
record PhaseHeads(Wording wording, TextMetrics metrics, Function<Phase, Optional<FindingMark>> findings,
		boolean named) {

	private static final double SIDE = 14;
	private static final double TOP = 9;

	Lane.Band lay(double top, Columns columns) {
		double height = columns.spans().stream().mapToDouble(this::height).max().orElse(0);
		var shapes = new ArrayList<Shape>();
		for (Span span : columns.spans()) {
			shapes.add(head(span, top, height));
		}
		return new Lane.Band(height, shapes);
	}

	private double height(Span span) {
		return 2 * TOP + title(span).size() * TextStyle.HEADING.leading() + kind(span).size()
				* TextStyle.LABEL.leading();
	}

	private Shape head(Span span, double top, double height) {
		PhaseTones tones = PhaseTones.of(span.phase());
		Box frame = new Box(span.x(), top, span.width(), height);
		var shapes = new ArrayList<Shape>();
		shapes.add(new Shape.Rectangle(frame, 8, Ink.fill(tones.tint())));
		shapes.add(new Shape.Rectangle(new Box(span.x(), top + height - 3, span.width(), 3), 0,
				Ink.fill(tones.strong())));
		double y = top + TOP;
		double space = space(span);
		y = text(shapes, frame, y, kind(span), TextStyle.LABEL, tones.strong(), space);
		text(shapes, frame, y, title(span), TextStyle.HEADING, Tone.INK, space);
		findings.apply(span.phase()).ifPresent(mark -> shapes.add(mark.lay(frame.right() - 8, frame.y() + 7, metrics)));
		return new Shape.Group(named ? Wording.id(span.phase()) : null, null, null, null, shapes);
	}

	private static double text(List<Shape> shapes, Box frame, double y, List<String> lines, TextStyle style,
			Tone tone, double space) {
		if (lines.isEmpty()) {
			return y;
		}
		Box box = new Box(frame.x() + SIDE, y, space, lines.size() * style.leading());
		shapes.add(new TextBlock(box, frame, style, tone, TextBlock.Align.START, lines, false));
		return box.bottom();
	}

	private List<String> title(Span span) {
		return metrics.wrap(wording.title(span.phase()), TextStyle.HEADING, space(span));
	}

	private List<String> kind(Span span) {
		return metrics.wrap(wording.word(span.phase().getKind()), TextStyle.LABEL, space(span));
	}

	private double space(Span span) {
		return span.width() - 2 * SIDE - findings.apply(span.phase()).map(mark -> mark.width(metrics)).orElse(0.0);
	}
}
