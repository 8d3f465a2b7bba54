// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.TouchpointQuadrant;
import journey.dsl.journey.Act;
import journey.dsl.journey.Action;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Cause;
import journey.dsl.journey.Delight;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Measured;
import journey.dsl.journey.MomentOfTruth;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Sourced;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/**
 * Tooltips of diagram elements: the whole title, the comment, what is written about an element and what is computed for
 * it, one property a line.
 */
public final class TooltipServices {

	private final LabelServices labels = new LabelServices();
	private final TouchpointServices touchpoints = new TouchpointServices();

	/** A journey's purpose, method, personas and measures, how much of it is observed, how many steps it has. */
	public String journeyTooltip(Journey journey) {
		Texts texts = Texts.of(journey);
		return Lines.tooltip(labels.label(journey), Comments.of(journey),
				line(texts, "purpose", journey.getPurpose()),
				line(texts, "method", journey.getMethod()),
				line(texts, "personas", labels.namesOf(journey.getPersonas())),
				line(texts, "owner", labels.nameOf(journey.getOwner())),
				line(texts, "steps", texts.get("steps", Contents.steps(journey).size())),
				line(texts, "coverage", ofJourney(journey, results -> texts.share(results.coverage()))),
				measures(journey));
	}

	/** A phase's kind, number of steps and measures. */
	public String phaseTooltip(Phase phase) {
		return Lines.tooltip(labels.phaseText(phase), Comments.of(phase), labels.stepCount(phase),
				measures(phase));
	}

	/** What starts a step, what the client thinks, does, expects and gets; its emotion and its place in the funnel. */
	public String stepTooltip(Step step) {
		Texts texts = Texts.of(step);
		return Lines.tooltip(labels.label(step), Comments.of(step),
				line(texts, "trigger", step.getTrigger()),
				line(texts, "emotion", Emotions.text(step)),
				line(texts, "thoughts", list(step.getThoughts())),
				line(texts, "does", list(step.getDoes())),
				line(texts, "motivation", step.getMotivation()),
				line(texts, "expects", step.getExpects() == null ? null : step.getExpects().getText()),
				line(texts, "gets", step.getGets() == null ? null : step.getGets().getText()),
				line(texts, "answers", labels.namesOf(step.getAnswers())),
				line(texts, "risk", step.getRisk() == null ? null : Texts.parts(
						texts.percent(step.getRisk().getPercent()), Texts.oneLine(step.getRisk().getReason()))),
				results(step, texts),
				measures(step),
				line(texts, "evidence", step.getEmotion() == null ? "" : evidence(step.getEmotion())));
	}

	/** A touchpoint's channel, devices, figures and what follows from them, content, who answers for it, its measures. */
	public String touchpointTooltip(Touchpoint touchpoint) {
		Texts texts = Texts.of(touchpoint);
		return Lines.tooltip(labels.label(touchpoint), Comments.of(touchpoint),
				line(texts, "channel", touchpoints.channelText(touchpoint)),
				line(texts, "devices", labels.namesOf(touchpoint.getDevices())),
				line(texts, "rating", touchpoints.ratingText(touchpoint)),
				line(texts, "score", touchpoints.scoreText(touchpoint)),
				line(texts, "volume", touchpoints.volumeText(touchpoint)),
				line(texts, "share", touchpoints.shareText(touchpoint)),
				line(texts, "quadrant", TouchpointQuadrant.of(touchpoint).quadrant()
						.map(quadrant -> texts.get("quadrant." + quadrant.name().toLowerCase(Locale.ROOT))).orElse("")),
				line(texts, "content", touchpoint.getContent()),
				line(texts, "owner", touchpoints.ownerText(touchpoint)),
				line(texts, "uses", labels.namesOf(touchpoint.getUses())),
				measures(touchpoint));
	}

	/** A pain's severity, causes, the part of clients that it affects and the needs that it blocks. */
	public String painTooltip(Pain pain) {
		Texts texts = Texts.of(pain);
		String causes = pain.getCauses().stream().map(Cause::getText).map(text -> line(texts, "cause", text))
				.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
		return Lines.tooltip(labels.label(pain), Comments.of(pain),
				line(texts, "severity", labels.severityName(pain)),
				causes,
				line(texts, "affects", texts.percent(pain.getAffects())),
				line(texts, "blocks", labels.namesOf(pain.getBlocks())),
				line(texts, "initiatives", labels.namesOf(ModelResults.ofProject(pain).addressing(pain))),
				line(texts, "evidence", evidence(pain)));
	}

	/** The whole text of a delight and its evidence. */
	public String delightTooltip(Delight delight) {
		Texts texts = Texts.of(delight);
		return Lines.tooltip(Texts.oneLine(delight.getText()), line(texts, "evidence", evidence(delight)));
	}

	/** Why a moment is one of truth, its importance and impact. */
	public String momentTooltip(MomentOfTruth moment) {
		Texts texts = Texts.of(moment);
		return Lines.tooltip(labels.momentText(moment),
				line(texts, "reason", moment.getReason()),
				line(texts, "importance", texts.number(moment.getImportance())),
				line(texts, "impact", texts.number(moment.getImpact())));
	}

	/** Over which channel and when the company acts, who answers for it and what it uses. */
	public String actionTooltip(Action action) {
		Texts texts = Texts.of(action);
		return Lines.tooltip(labels.label(action), Comments.of(action),
				line(texts, "channel", labels.nameOf(action.getChannel())),
				line(texts, "when", action.getWhen()),
				line(texts, "owner", labels.nameOf(action.getOwner())),
				line(texts, "uses", labels.namesOf(action.getUses())));
	}

	/** Who acts, on which stage, and with which resources. */
	public String actTooltip(Act act) {
		Texts texts = Texts.of(act);
		return Lines.tooltip(labels.label(act), Comments.of(act), texts.get("stage." + act.getStage().getLiteral()),
				line(texts, "owner", labels.nameOf(act.getDepartment())),
				line(texts, "uses", labels.namesOf(act.getUses())));
	}

	/** What is measured, with its result, date and evidence. */
	public String measureTooltip(Measure measure) {
		MeasureServices measures = new MeasureServices();
		Texts texts = Texts.of(measure);
		return Lines.tooltip(MeasureServices.line(measure),
				line(texts, "result", measures.resultText(measure)),
				line(texts, "date", measures.dateText(measure)),
				line(texts, "evidence", measures.evidenceText(measure)));
	}

	/** What an initiative addresses, its hypothesis, priority, status and due date. */
	public String initiativeTooltip(Initiative initiative) {
		InitiativeServices initiatives = new InitiativeServices();
		Texts texts = Texts.of(initiative);
		return Lines.tooltip(labels.label(initiative), Comments.of(initiative),
				line(texts, "addresses", initiatives.addressesText(initiative)),
				line(texts, "hypothesis", initiative.getHypothesis()),
				line(texts, "priority", initiatives.priorityText(initiative)),
				line(texts, "status", initiatives.statusText(initiative)),
				line(texts, "due", initiative.getDue()));
	}

	/** The value of an outcome and how many clients arrive there. */
	public String outcomeTooltip(Outcome outcome) {
		Texts texts = Texts.of(outcome);
		String value = outcome.getValue() == null ? ""
				: texts.get("tooltip.value", texts.number(outcome.getValue().getAmount()),
						Texts.oneLine(outcome.getValue().getCurrency()));
		return Lines.tooltip(labels.label(outcome), Comments.of(outcome), value,
				arrivals(outcome, new Flow.Place.AtOutcome(outcome)));
	}

	/** How many clients are at the end where their last step names no outcome. */
	public String endTooltip(Journey journey) {
		return Lines.tooltip(labels.endLabel(journey), arrivals(journey, new Flow.Place.End()));
	}

	/** How many clients leave a journey before its end. */
	public String abandonmentTooltip(Journey journey) {
		return Lines.tooltip(labels.abandonmentLabel(journey), arrivals(journey, new Flow.Place.Abandon()));
	}

	/** How many clients take a branch, the state of its handover and the reasons. */
	public String branchTooltip(Branch branch) {
		Texts texts = Texts.of(branch);
		return Lines.tooltip(new FlowServices().branchText(branch),
				line(texts, "reason", branch.getHandoverReason()),
				line(texts, "reason", branch.getReason()));
	}

	private static String results(Step step, Texts texts) {
		return Texts.lines(
				line(texts, "visits", ofJourney(step, results -> texts.rounded(results.visits(step)))),
				line(texts, "abandonment", ofJourney(step, results -> texts.share(results.abandonment(step)))),
				line(texts, "gap", ofJourney(step, results -> results.expectation(step)
						.map(expectation -> texts.rounded(OptionalDouble.of(expectation.gap()))).orElse(""))));
	}

	private static String arrivals(EObject element, Flow.Place place) {
		Texts texts = Texts.of(element);
		return line(texts, "arrivals", ofJourney(element, results -> texts.share(results.arrivals(place))));
	}

	private static String ofJourney(EObject element, Function<JourneyResults, String> text) {
		return ModelResults.ofJourney(element).map(text).orElse("");
	}

	private static String measures(Measured measured) {
		Texts texts = Texts.of(measured);
		return Texts.lines(measured.getMeasures().stream().map(MeasureServices::line)
				.map(line -> line(texts, "measure", line)).toArray(String[]::new));
	}

	private String evidence(Sourced sourced) {
		return labels.nameOf(sourced.getEvidence());
	}

	private static String line(Texts texts, String property, String value) {
		String text = Texts.oneLine(value);
		return text.isEmpty() ? "" : texts.get("tooltip." + property, text);
	}

	private static String list(List<String> values) {
		return values.stream().map(Texts::oneLine).collect(Collectors.joining("; "));
	}
}
