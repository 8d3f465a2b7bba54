// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

import journey.dsl.analysis.Contents;
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
 * Tooltips of diagram elements: the whole title, what is written about an element and what is computed for it, one
 * property a line.
 */
public final class TooltipServices {

	private final LabelServices labels = new LabelServices();
	private final TouchpointServices touchpoints = new TouchpointServices();

	/** A journey's purpose, method, personas and measures, how much of it is observed, how many steps it has. */
	public String journeyTooltip(Journey journey) {
		Texts texts = Texts.of(journey);
		return Texts.lines(labels.label(journey),
				line(texts, "purpose", journey.getPurpose()),
				line(texts, "method", journey.getMethod()),
				line(texts, "personas", labels.namesOf(journey.getPersonas())),
				line(texts, "owner", labels.nameOf(journey.getOwner())),
				line(texts, "steps", texts.get("steps", Contents.steps(journey).size())),
				measures(journey));
	}

	/** A phase's kind, number of steps and measures. */
	public String phaseTooltip(Phase phase) {
		return Texts.lines(labels.phaseLabel(phase), labels.stepCount(phase), measures(phase));
	}

	/** What starts a step, what the client thinks, does, expects and gets; its emotion and its place in the funnel. */
	public String stepTooltip(Step step) {
		Texts texts = Texts.of(step);
		return Texts.lines(labels.label(step),
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

	/** A touchpoint's channel, devices, rating, score, volume, share, content, who answers for it, its measures. */
	public String touchpointTooltip(Touchpoint touchpoint) {
		Texts texts = Texts.of(touchpoint);
		return Texts.lines(labels.label(touchpoint),
				line(texts, "channel", touchpoints.channelText(touchpoint)),
				line(texts, "devices", labels.namesOf(touchpoint.getDevices())),
				line(texts, "rating", touchpoints.ratingText(touchpoint)),
				line(texts, "score", touchpoints.scoreText(touchpoint)),
				line(texts, "volume", touchpoints.volumeText(touchpoint)),
				line(texts, "share", touchpoints.shareText(touchpoint)),
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
		return Texts.lines(labels.label(pain),
				line(texts, "severity", labels.severityName(pain)),
				causes,
				line(texts, "affects", texts.percent(pain.getAffects())),
				line(texts, "blocks", labels.namesOf(pain.getBlocks())),
				line(texts, "initiatives", labels.namesOf(ModelResults.ofProject(pain).addressing(pain))),
				line(texts, "evidence", evidence(pain)));
	}

	/** The whole text of a delight and its evidence. */
	public String delightTooltip(Delight delight) {
		return Texts.lines(Texts.oneLine(delight.getText()),
				line(Texts.of(delight), "evidence", evidence(delight)));
	}

	/** Why a moment is one of truth, its importance and impact. */
	public String momentTooltip(MomentOfTruth moment) {
		Texts texts = Texts.of(moment);
		return Texts.lines(labels.momentText(moment),
				line(texts, "reason", moment.getReason()),
				line(texts, "importance", texts.number(moment.getImportance())),
				line(texts, "impact", texts.number(moment.getImpact())));
	}

	/** Over which channel and when the company acts, who answers for it and what it uses. */
	public String actionTooltip(Action action) {
		Texts texts = Texts.of(action);
		return Texts.lines(labels.label(action),
				line(texts, "channel", labels.nameOf(action.getChannel())),
				line(texts, "when", action.getWhen()),
				line(texts, "owner", labels.nameOf(action.getOwner())),
				line(texts, "uses", labels.namesOf(action.getUses())));
	}

	/** Who acts, on which stage, and with which resources. */
	public String actTooltip(Act act) {
		Texts texts = Texts.of(act);
		return Texts.lines(labels.label(act), texts.get("stage." + act.getStage().getLiteral()),
				line(texts, "owner", labels.nameOf(act.getDepartment())),
				line(texts, "uses", labels.namesOf(act.getUses())));
	}

	/** What is measured, with its result, date and evidence. */
	public String measureTooltip(Measure measure) {
		MeasureServices measures = new MeasureServices();
		Texts texts = Texts.of(measure);
		return Texts.lines(MeasureServices.line(measure),
				line(texts, "result", measures.resultText(measure)),
				line(texts, "date", measures.dateText(measure)),
				line(texts, "evidence", measures.evidenceText(measure)));
	}

	/** What an initiative addresses, its hypothesis, priority, status and due date. */
	public String initiativeTooltip(Initiative initiative) {
		InitiativeServices initiatives = new InitiativeServices();
		Texts texts = Texts.of(initiative);
		return Texts.lines(labels.label(initiative),
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
		String arrivals = ModelResults.ofJourney(outcome)
				.map(results -> line(texts, "arrivals", texts.share(results.arrivals(outcome)))).orElse("");
		return Texts.lines(labels.label(outcome), value, arrivals);
	}

	/** How many clients take a branch, the state of its handover and the reasons. */
	public String branchTooltip(Branch branch) {
		Texts texts = Texts.of(branch);
		return Texts.lines(new FlowServices().branchText(branch),
				line(texts, "reason", branch.getHandoverReason()),
				line(texts, "reason", branch.getReason()));
	}

	private static String results(Step step, Texts texts) {
		Optional<JourneyResults> results = ModelResults.ofJourney(step);
		Function<Function<JourneyResults, String>, String> text = reader -> results.map(reader).orElse("");
		return Texts.lines(
				line(texts, "visits", text.apply(found -> texts.rounded(found.visits(step)))),
				line(texts, "abandonment", text.apply(found -> texts.share(found.abandonment(step)))),
				line(texts, "gap", text.apply(found -> found.expectation(step)
						.map(expectation -> texts.rounded(OptionalDouble.of(expectation.gap()))).orElse(""))));
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
