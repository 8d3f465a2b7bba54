// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.facts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Funnel;
import journey.dsl.analysis.Gap;
import journey.dsl.analysis.TouchpointQuadrant;
import journey.dsl.documentation.text.Wording;
import journey.dsl.ide.labels.Texts;
import journey.dsl.ide.results.JourneyResults;
import journey.dsl.journey.Emotion;
import journey.dsl.journey.Expectation;
import journey.dsl.journey.Experience;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.MomentOfTruth;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** What is computed of a journey and of what is in it. */
final class ExperienceFacts {

	private final Texts texts;
	private final Wording wording;

	ExperienceFacts(Texts texts, Wording wording) {
		this.texts = texts;
		this.wording = wording;
	}

	void add(EObject element, JourneyResults results, LocalDate today, FactList facts) {
		if (element instanceof Journey) {
			addJourney(results, today, facts);
		} else if (element instanceof Step step) {
			addStep(step, results, facts);
		} else if (element instanceof Touchpoint touchpoint) {
			addTouchpoint(touchpoint, facts);
		} else if (element instanceof Outcome outcome) {
			Flow.Place place = new Flow.Place.AtOutcome(outcome);
			facts.add("result.arrivals", percent(results.funnel().outcomes().get(place)));
		} else if (element.eContainer() instanceof Step step) {
			addPart(element, step, results, facts);
		}
	}

	private void addJourney(JourneyResults results, LocalDate today, FactList facts) {
		Funnel funnel = results.funnel();
		funnel.outcomes().forEach((place, arrivals) -> {
			if (place instanceof Flow.Place.AtOutcome outcome) {
				facts.add("result.arrivals", wording.title(outcome.outcome()) + " " + percent(arrivals));
			}
		});
		facts.add("result.abandonment", percent(funnel.outcomes().get(new Flow.Place.Abandon())));
		EvidenceCoverage coverage = results.coverage(today);
		coverage.coverage().ifPresent(part -> facts.add("result.coverage", wording.text("evidence.coverage",
				wording.percent(part * 100), coverage.observed(), coverage.assessed())));
		long broken = results.gaps().stream().filter(gap -> gap.handover() == Handover.BROKEN).count();
		if (!results.gaps().isEmpty()) {
			facts.add("result.gaps", texts.text("gaps", results.gaps().size(), broken));
		}
	}

	private void addStep(Step step, JourneyResults results, FactList facts) {
		addEmotion(step, results, facts);
		addExpectation(step, results, facts);
		addMoment(step, results, facts);
		facts.add("result.visits", visits(results.visits(step)));
		facts.add("result.abandonment", percent(results.abandonment(step)));
		for (Gap gap : results.gapsFrom(step)) {
			String state = gap.handover() == Handover.UNSPECIFIED ? wording.text("handover.unassessed")
					: wording.word(gap.handover());
			facts.add("result.gap." + gap.kind().name().toLowerCase(Locale.ROOT),
					"\u2192 " + wording.title(gap.target()) + ": " + state);
		}
		results.allocations().forEach(figure -> {
			OptionalDouble amount = figure.shares().getOrDefault(step, OptionalDouble.empty());
			amount.ifPresent(value -> facts.add("result.allocation",
					wording.title(figure.allocation().getMetric()) + ": " + wording.number(value)));
		});
	}

	private void addPart(EObject part, Step step, JourneyResults results, FactList facts) {
		if (part instanceof Emotion) {
			addEmotion(step, results, facts);
		} else if (part instanceof MomentOfTruth) {
			addMoment(step, results, facts);
		} else if (part instanceof Expectation || part instanceof Experience) {
			addExpectation(step, results, facts);
		}
	}

	private void addEmotion(Step step, JourneyResults results, FactList facts) {
		results.emotion(step).ifPresent(point -> facts.add("result.emotion", emotion(point)));
	}

	private void addExpectation(Step step, JourneyResults results, FactList facts) {
		results.expectation(step).ifPresent(gap -> facts.add("result.expectation", wording.signed(gap.gap())));
	}

	private void addMoment(Step step, JourneyResults results, FactList facts) {
		results.moment(step).ifPresent(moment -> moment.score()
				.ifPresent(score -> facts.add("result.moment", texts.text("moment", score))));
	}

	private String emotion(EmotionCurve.Point point) {
		String source = wording.text("source." + point.source().name().toLowerCase(Locale.ROOT));
		if (point.normalised().isEmpty()) {
			return source;
		}
		return texts.text("emotion", wording.signed(point.emotion().getAsDouble()),
				wording.signed(point.normalised().getAsDouble()), source);
	}

	private void addTouchpoint(Touchpoint touchpoint, FactList facts) {
		TouchpointQuadrant quadrant = TouchpointQuadrant.of(touchpoint);
		quadrant.performance().ifPresent(value -> facts.add("result.performance", wording.signed(value)));
		quadrant.quadrant().ifPresent(field -> facts.add("result.quadrant",
				wording.text("quadrant." + field.name().toLowerCase(Locale.ROOT))));
		Contents.department(touchpoint)
				.ifPresent(department -> facts.add("result.department", wording.title(department)));
	}

	private String visits(OptionalDouble visits) {
		return visits.isPresent() ? wording.number(visits.getAsDouble()) : texts.text("unknown");
	}

	private String percent(OptionalDouble part) {
		return part == null || part.isEmpty() ? "" : wording.percent(part.getAsDouble() * 100);
	}
}
