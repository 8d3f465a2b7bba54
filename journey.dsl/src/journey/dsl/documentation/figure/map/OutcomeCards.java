// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import journey.dsl.analysis.Flow.Edge;
import journey.dsl.analysis.Flow.Place;
import journey.dsl.analysis.Funnel;
import journey.dsl.documentation.figure.flow.FlowIcons;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.OutcomeKind;
import journey.dsl.journey.Step;

/** Where clients leave the journey, as cards at the step that they leave it from, with how many of them do. */
final class OutcomeCards {

	private final Funnel funnel;
	private final Wording wording;

	OutcomeCards(Funnel funnel, Wording wording) {
		this.funnel = funnel;
		this.wording = wording;
	}

	List<Card> at(Step step) {
		var cards = new ArrayList<Card>();
		for (Edge edge : funnel.flow().edgesFrom(step)) {
			if (edge.target() instanceof Place.AtOutcome at) {
				cards.add(outcome(at.outcome(), edge));
			} else if (edge.target() instanceof Place.Abandon) {
				String why = edge.branch().map(branch -> Wording.joined("", branch.getReason())).orElse("");
				cards.add(Card.of(CardLook.DASHED, FlowIcons.abandon(), Paragraph.name(wording.text("flow.abandon")),
						Paragraph.small(why), share(edge)));
			}
		}
		return cards;
	}

	private Card outcome(Outcome outcome, Edge edge) {
		OutcomeKind kind = outcome.getKind() == null ? OutcomeKind.UNSPECIFIED : outcome.getKind();
		String value = outcome.getValue() == null ? "" : Wording.joined("\u00A0",
				wording.number(outcome.getValue().getAmount()), outcome.getValue().getCurrency());
		Paragraph detail = Paragraph.small(Wording.joined(" \u00B7 ", wording.word(kind), value));
		Paragraph name = Paragraph.name(wording.title(outcome));
		return switch (kind) {
		case SUCCESS -> Card.of(CardLook.GOOD, FlowIcons.success(), name, detail, share(edge));
		case FAILURE -> Card.of(CardLook.BAD, FlowIcons.failure(), name, detail, share(edge));
		case UNSPECIFIED -> Card.of(CardLook.PILL, FlowIcons.end(), name, detail, share(edge));
		};
	}

	private Paragraph share(Edge edge) {
		OptionalDouble passages = funnel.passages(edge);
		return new Paragraph(wording.text("flow.share", passages.isEmpty() ? "?"
				: wording.percent(passages.getAsDouble() * 100)), TextStyle.LABEL, Tone.MUTED);
	}

	/** How often a client comes to a step; empty where every client does once, which needs no words. */
	String visits(Step step) {
		OptionalDouble visits = funnel.visits().getOrDefault(step, OptionalDouble.empty());
		return visits.isPresent() && visits.getAsDouble() == 1 ? "" : wording.text("flow.visits",
				visits.isEmpty() ? "?" : wording.number(visits.getAsDouble()));
	}
}
