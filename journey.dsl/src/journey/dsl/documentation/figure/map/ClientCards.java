// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import journey.dsl.analysis.ExpectationGap;
import journey.dsl.analysis.MomentScore;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Cause;
import journey.dsl.journey.Delight;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.MomentOfTruth;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;

/** What a step says about the client, as cards. */
final class ClientCards {

	private final Wording wording;
	private final Map<Step, ExpectationGap> gaps;
	private final Map<Step, MomentScore> moments;
	private final OutcomeCards outcomes;
	private final FindingMarks findings;

	ClientCards(Journey journey, OutcomeCards outcomes, FindingMarks findings, Wording wording) {
		this.outcomes = outcomes;
		this.findings = findings;
		this.wording = wording;
		this.gaps = ExpectationGap.in(journey).stream().collect(toMap(ExpectationGap::step, identity()));
		this.moments = MomentScore.in(journey).stream().collect(toMap(MomentScore::step, identity()));
	}

	List<Card> titles(Step step) {
		Tone stripe = step.eContainer() instanceof Phase phase ? PhaseTones.of(phase).strong() : Tone.NEUTRAL;
		String id = Wording.id(step);
		return List.of(new Card(id, "#details-" + id, CardLook.PLAIN, stripe, null, List.of(
				new Paragraph(wording.title(step), TextStyle.STRONG, Tone.INK),
				Paragraph.small(said("step.trigger", step.getTrigger())),
				Paragraph.small(said("step.motivation", step.getMotivation())),
				Paragraph.small(said("step.owner", wording.title(step.getOwner()))),
				new Paragraph(outcomes.visits(step), TextStyle.LABEL, Tone.MUTED)), findings.at(step)));
	}

	List<Card> doings(Step step) {
		return open(step.getDoes().stream().map(Paragraph::body).toList());
	}

	List<Card> thoughts(Step step) {
		return open(step.getThoughts().stream().map(thought -> new Paragraph(said("step.thought", thought),
				TextStyle.BODY, Tone.MUTED)).toList());
	}

	private static List<Card> open(List<Paragraph> texts) {
		return texts.isEmpty() ? List.of() : List.of(Card.of(CardLook.OPEN, null, texts));
	}

	List<Card> expectations(Step step) {
		var texts = new ArrayList<Paragraph>();
		if (step.getExpects() != null) {
			texts.add(Paragraph.body(said("expectation.expects", Wording.joined("\u00A0\u00B7\u00A0",
					step.getExpects().getText(), wording.number(step.getExpects().getValue())))));
		}
		if (step.getGets() != null) {
			texts.add(Paragraph.body(said("expectation.gets", Wording.joined("\u00A0\u00B7\u00A0", step.getGets().getText(),
					wording.number(step.getGets().getValue())))));
		}
		if (gaps.containsKey(step)) {
			double gap = gaps.get(step).gap();
			texts.add(new Paragraph(wording.text("expectation.gap", wording.signed(gap)), TextStyle.LABEL,
					Icons.tone((int) Math.signum(gap))));
		}
		return texts.isEmpty() ? List.of() : List.of(Card.of(CardLook.PLAIN, Icons.expectation(), texts));
	}

	List<Card> breaks(Step step) {
		var cards = new ArrayList<Card>();
		for (Branch branch : step.getNext()) {
			if (branch.getHandover() == Handover.BROKEN) {
				cards.add(Card.of(CardLook.BAD, Icons.broken(),
						Paragraph.name(said("break.to", wording.titles(branch.getTargets()))),
						Paragraph.small(branch.getHandoverReason())));
			}
		}
		return cards;
	}

	List<Card> pains(Step step) {
		return step.getPains().stream().map(this::pain).toList();
	}

	private Card pain(Pain pain) {
		var texts = new ArrayList<Paragraph>();
		texts.add(Paragraph.name(wording.title(pain)));
		texts.add(Paragraph.small(Wording.joined(" \u00B7 ", said("pain.severity", wording.word(pain.getSeverity())),
				said("pain.affects", wording.percent(pain.getAffects())))));
		for (Cause cause : pain.getCauses()) {
			texts.add(Paragraph.small(said("pain.cause", cause.getText())));
			cause.getBecause().forEach(reason -> texts.add(Paragraph.small(said("pain.because", reason))));
		}
		return Card.of(CardLook.BAD, Icons.severity(pain.getSeverity()), texts).withId(Wording.id(pain))
				.withFinding(findings.at(pain));
	}

	List<Card> delights(Step step) {
		return step.getDelights().stream().map(Delight::getText)
				.map(text -> Card.of(CardLook.GOOD, Icons.delight(), Paragraph.body(text))).toList();
	}

	List<Card> moments(Step step) {
		MomentOfTruth moment = step.getMoment();
		if (moment == null) {
			return List.of();
		}
		OptionalInt score = moments.get(step).score();
		return List.of(Card.of(CardLook.MOMENT, Icons.moment(),
				new Paragraph(score.isEmpty() ? "" : wording.number(score.getAsInt()), TextStyle.HEADING, Tone.MOMENT),
				Paragraph.body(moment.getReason()),
				Paragraph.small(Wording.joined(" \u00D7 ",
						said("moment.importance", wording.number(moment.getImportance())),
						said("moment.impact", wording.number(moment.getImpact()))))));
	}

	List<Card> risks(Step step) {
		if (step.getRisk() == null) {
			return List.of();
		}
		return List.of(Card.of(CardLook.BAD, null,
				Paragraph.name(said("risk.percent", wording.percent(step.getRisk().getPercent()))),
				Paragraph.small(step.getRisk().getReason())));
	}

	/** A text in its sentence; none where the text is missing, so that no sentence is left half empty. */
	private String said(String key, String text) {
		String clean = Wording.joined("", text);
		return clean.isEmpty() ? "" : wording.text(key, clean);
	}
}
