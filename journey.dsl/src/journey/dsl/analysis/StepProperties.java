// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import journey.dsl.analysis.Flow.Edge;
import journey.dsl.journey.Act;
import journey.dsl.journey.Action;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Delight;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Metric;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Quantity;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** Lists the properties of steps for a comparison; {@link PropertyValue} says how they are called. */
final class StepProperties {

	private static final double ROUNDING = 1e9;

	private final Flow flow;
	private final Optional<EmotionScale> scale;
	private final boolean normalise;

	private StepProperties(Flow flow, Optional<EmotionScale> scale, boolean normalise) {
		this.flow = flow;
		this.scale = scale;
		this.normalise = normalise;
	}

	/**
	 * The properties of the steps of a journey.
	 *
	 * @param normalise whether values on the journey's scale are to be normalised; they are left out where there is no
	 *        scale then
	 */
	static StepProperties of(Journey journey, boolean normalise) {
		return new StepProperties(Flow.of(journey), EmotionScale.of(journey), normalise);
	}

	/** The properties of a step that have a value. */
	Map<String, PropertyValue> of(Step step) {
		PropertySheet sheet = new PropertySheet();
		addExperience(step, sheet);
		addMoment(step, sheet);
		sheet.reference("owner", step.getOwner());
		addMeasures("", step.getMeasures(), sheet);
		named(step.getTouchpoints()).forEach(touchpoint -> addTouchpoint(touchpoint, sheet));
		named(step.getActions()).forEach(action -> addAction(action, sheet));
		named(step.getPains()).forEach(pain -> addPain(pain, sheet));
		sheet.texts("delight", step.getDelights().stream().map(Delight::getText).toList());
		named(step.getActs()).forEach(act -> addAct(act, sheet));
		flow.edgesFrom(step).forEach(edge -> addEdge(edge, sheet));
		return sheet.values();
	}

	private void addExperience(Step step, PropertySheet sheet) {
		sheet.text("trigger", step.getTrigger());
		if (step.getEmotion() != null) {
			addOnScale("emotion", step.getEmotion().getValue(), sheet);
			sheet.text("emotion.label", step.getEmotion().getLabel());
		}
		sheet.texts("thought", step.getThoughts());
		sheet.texts("does", step.getDoes());
		sheet.text("motivation", step.getMotivation());
		if (step.getExpects() != null) {
			addOnScale("expects", step.getExpects().getValue(), sheet);
			sheet.text("expects.text", step.getExpects().getText());
		}
		if (step.getGets() != null) {
			addOnScale("gets", step.getGets().getValue(), sheet);
			sheet.text("gets.text", step.getGets().getText());
		}
		sheet.references("answers", step.getAnswers());
	}

	private void addOnScale(String property, BigDecimal value, PropertySheet sheet) {
		OptionalDouble number = Numbers.number(value);
		if (normalise && number.isPresent()) {
			number = scale.isPresent() ? rounded(scale.get().normalise(number.getAsDouble())) : OptionalDouble.empty();
		}
		sheet.amount(property, number);
	}

	/** Rounded, so that the same feeling on two scales is not taken for a change. */
	private static OptionalDouble rounded(OptionalDouble normalised) {
		return normalised.isPresent()
				? Numbers.number(Math.rint(normalised.getAsDouble() * ROUNDING) / ROUNDING)
				: normalised;
	}

	private static void addMoment(Step step, PropertySheet sheet) {
		if (step.getMoment() != null) {
			sheet.number("moment.importance", step.getMoment().getImportance());
			sheet.number("moment.impact", step.getMoment().getImpact());
			sheet.text("moment.reason", step.getMoment().getReason());
		}
		if (step.getRisk() != null) {
			sheet.percent("risk", step.getRisk().getPercent());
			sheet.text("risk.reason", step.getRisk().getReason());
		}
	}

	private static void addTouchpoint(Touchpoint touchpoint, PropertySheet sheet) {
		String prefix = prefix(touchpoint);
		sheet.reference(prefix + "channel", touchpoint.getChannel());
		sheet.references(prefix + "device", touchpoint.getDevices());
		sheet.word(prefix + "mode", touchpoint.getMode());
		if (touchpoint.getRating() != null) {
			sheet.word(prefix + "rating", touchpoint.getRating().getValue());
		}
		if (touchpoint.getScore() != null) {
			sheet.number(prefix + "score", touchpoint.getScore().getValue());
			sheet.number(prefix + "score.of", touchpoint.getScore().getMax());
		}
		if (touchpoint.getVolume() != null) {
			sheet.number(prefix + "volume", touchpoint.getVolume().getValue());
			sheet.word(prefix + "volume.per", touchpoint.getVolume().getPeriod());
		}
		if (touchpoint.getShare() != null) {
			sheet.percent(prefix + "share", touchpoint.getShare().getPercent());
		}
		sheet.reference(prefix + "owner", touchpoint.getOwner());
		sheet.text(prefix + "content", touchpoint.getContent());
		sheet.references(prefix + "uses", touchpoint.getUses());
		addMeasures(prefix, touchpoint.getMeasures(), sheet);
	}

	private static void addAction(Action action, PropertySheet sheet) {
		String prefix = prefix(action);
		addTitle(action, sheet);
		sheet.reference(prefix + "channel", action.getChannel());
		sheet.word(prefix + "mode", action.getMode());
		sheet.text(prefix + "when", action.getWhen());
		sheet.word(prefix + "status", action.getStatus());
		sheet.reference(prefix + "owner", action.getOwner());
		sheet.references(prefix + "uses", action.getUses());
	}

	private static void addPain(Pain pain, PropertySheet sheet) {
		String prefix = prefix(pain);
		addTitle(pain, sheet);
		sheet.word(prefix + "severity", pain.getSeverity());
		sheet.references(prefix + "blocks", pain.getBlocks());
		sheet.texts(prefix + "cause", pain.getCauses().stream().map(cause -> cause.getText()).toList());
		sheet.percent(prefix + "affects", pain.getAffects());
	}

	private static void addAct(Act act, PropertySheet sheet) {
		String prefix = prefix(act);
		addTitle(act, sheet);
		sheet.word(prefix + "stage", act.getStage());
		sheet.reference(prefix + "by", act.getDepartment());
		sheet.references(prefix + "uses", act.getUses());
	}

	/** Only what is written: that a step was put in between is a step added, not a change of its neighbour. */
	private static void addEdge(Edge edge, PropertySheet sheet) {
		Optional<BigDecimal> figure = edge.branch().map(Branch::getPercent);
		if (edge.implicit()) {
			return;
		}
		String property = "next." + edge.target().name();
		if (edge.probability().isPresent()) {
			sheet.amount(property, edge.probability());
		} else if (figure.isPresent()) {
			sheet.percent(property, figure.get());
		} else {
			sheet.unknown(property);
		}
		sheet.word(property + ".handover", edge.handover());
	}

	private static void addMeasures(String prefix, List<Measure> measures, PropertySheet sheet) {
		Map<Metric, Measure> latest = new LinkedHashMap<>();
		measures.stream().flatMap(measure -> References.resolved(measure.getMetric()).stream())
				.filter(metric -> metric.getName() != null).distinct()
				.forEach(metric -> Measures.latest(measures, metric).ifPresent(found -> latest.put(metric, found)));
		latest.forEach((metric, measure) -> {
			addQuantity(prefix + metric.getName(), measure.getValue(), sheet);
			addQuantity(prefix + metric.getName() + ".target", measure.getTarget(), sheet);
			addQuantity(prefix + metric.getName() + ".result", measure.getResult(), sheet);
		});
	}

	private static void addQuantity(String property, Quantity quantity, PropertySheet sheet) {
		if (quantity != null) {
			sheet.number(property, quantity.getValue());
		}
	}

	private static void addTitle(NamedElement element, PropertySheet sheet) {
		sheet.text(element.getName(), element.getTitle() == null ? element.getName() : element.getTitle());
	}

	private static <T extends NamedElement> Stream<T> named(List<T> elements) {
		return elements.stream().filter(element -> element.getName() != null);
	}

	private static String prefix(NamedElement element) {
		return element.getName() + ".";
	}
}
