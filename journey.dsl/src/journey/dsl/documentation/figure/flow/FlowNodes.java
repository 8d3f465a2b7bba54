// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.flow;

import java.util.List;
import java.util.OptionalDouble;

import journey.dsl.analysis.Flow.Edge;
import journey.dsl.analysis.Flow.Place;
import journey.dsl.analysis.Funnel;
import journey.dsl.documentation.figure.map.Card;
import journey.dsl.documentation.figure.map.CardLook;
import journey.dsl.documentation.figure.map.Icon;
import journey.dsl.documentation.figure.map.Paragraph;
import journey.dsl.documentation.figure.map.PhaseTones;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.OutcomeKind;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;

/** Steps and outcomes of a flow as cards. */
final class FlowNodes {

	static final double STEP_WIDTH = 196;
	static final double OUTCOME_WIDTH = 176;
	static final double ABANDON_WIDTH = 152;

	private final Funnel funnel;
	private final Wording wording;

	FlowNodes(Funnel funnel, Wording wording) {
		this.funnel = funnel;
		this.wording = wording;
	}

	Card step(Step step) {
		Phase phase = step.eContainer() instanceof Phase container ? container : null;
		Tone stripe = phase == null ? Tone.NEUTRAL : PhaseTones.of(phase).strong();
		String id = Wording.id(step);
		return new Card("flow-" + id, "#details-" + id, CardLook.PLAIN, stripe, null, List.of(
				Paragraph.small(wording.title(phase)),
				new Paragraph(wording.title(step), TextStyle.STRONG, Tone.INK),
				new Paragraph(wording.text("flow.visits", number(funnel.visits().get(step))), TextStyle.LABEL,
						Tone.MUTED)));
	}

	Card outcome(Place place) {
		String share = wording.text("flow.share", share(funnel.outcomes().get(place)));
		if (place instanceof Place.AtOutcome at) {
			Outcome outcome = at.outcome();
			String value = outcome.getValue() == null ? "" : Wording.joined("\u00A0",
					wording.number(outcome.getValue().getAmount()), outcome.getValue().getCurrency());
			OutcomeKind kind = outcome.getKind() == null ? OutcomeKind.UNSPECIFIED : outcome.getKind();
			return Card.of(look(kind), icon(kind), new Paragraph(wording.title(outcome), TextStyle.NAME, Tone.INK),
					Paragraph.small(Wording.joined(" \u00B7 ", wording.word(kind), value)),
					new Paragraph(share, TextStyle.LABEL, Tone.MUTED));
		}
		return Card.of(CardLook.PILL, FlowIcons.end(), Paragraph.name(wording.text("flow.end")),
				new Paragraph(share, TextStyle.LABEL, Tone.MUTED));
	}

	/** Giving up stands at the step where it happens: lines from everywhere to one place could not be told apart. */
	Card abandon(Edge edge) {
		return Card.of(CardLook.DASHED, FlowIcons.abandon(), Paragraph.name(wording.text("flow.abandon")),
				new Paragraph(wording.text("flow.share", share(funnel.passages(edge))), TextStyle.LABEL, Tone.MUTED));
	}

	/** A part of the clients who start; a question mark where it is unknown. */
	String share(OptionalDouble part) {
		return part == null || part.isEmpty() ? "?" : wording.percent(part.getAsDouble() * 100);
	}

	private String number(OptionalDouble number) {
		return number == null || number.isEmpty() ? "?" : wording.number(number.getAsDouble());
	}

	private static CardLook look(OutcomeKind kind) {
		return switch (kind) {
		case SUCCESS -> CardLook.GOOD;
		case FAILURE -> CardLook.BAD;
		case UNSPECIFIED -> CardLook.PILL;
		};
	}

	private static Icon icon(OutcomeKind kind) {
		return switch (kind) {
		case SUCCESS -> FlowIcons.success();
		case FAILURE -> FlowIcons.failure();
		case UNSPECIFIED -> FlowIcons.end();
		};
	}
}
