// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.journey.Direction;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Metric;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Quantity;

/**
 * The table of a journey's measures, and the values for what a user typed into its cells: a blank input takes a value
 * away, one that cannot be read leaves it as it is.
 */
public final class MeasureServices {

	/** "~32", "45 %" or "850 EUR". */
	private static final Pattern QUANTITY = Pattern
			.compile("(~|about\\s|environ\\s)?\\s*(-?[\\d\\s.,\\u00a0\\u202f]+?)\\s*(%|\\p{L}+)?", Pattern.CASE_INSENSITIVE);

	private final LabelServices labels = new LabelServices();

	/** The measures of a journey, its phases, their steps and touchpoints, in document order. */
	public Collection<Measure> measures(Journey journey) {
		List<Measure> measures = new ArrayList<>();
		journey.eAllContents().forEachRemaining(element -> {
			if (element instanceof Measure measure) {
				measures.add(measure);
			}
		});
		return measures;
	}

	/** The label of what is measured: the journey, a phase, a step or a touchpoint. */
	public String measuredText(Measure measure) {
		return measure.eContainer() instanceof NamedElement owner ? labels.label(owner) : "";
	}

	/** The label of the metric. */
	public String metricText(Measure measure) {
		return labels.nameOf(measure.getMetric());
	}

	/** The unit of the metric. */
	public String unitText(Measure measure) {
		Metric metric = measure.getMetric();
		return metric == null || metric.eIsProxy() ? "" : Texts.oneLine(metric.getUnit());
	}

	/** The value that is measured. */
	public String valueText(Measure measure) {
		return text(measure, measure.getValue());
	}

	/** The value to reach. */
	public String targetText(Measure measure) {
		return text(measure, measure.getTarget());
	}

	/** The value that was reached. */
	public String resultText(Measure measure) {
		return text(measure, measure.getResult());
	}

	/** When it was measured, as written in the text. */
	public String dateText(Measure measure) {
		return Texts.oneLine(measure.getDate());
	}

	/** The label of the evidence. */
	public String evidenceText(Measure measure) {
		return labels.nameOf(measure.getEvidence());
	}

	/** Whether the latest value, the result where there is one, reaches the target in the metric's better direction. */
	public boolean reachesTarget(Measure measure) {
		OptionalInt distance = distance(measure);
		return distance.isPresent() && distance.getAsInt() >= 0;
	}

	/** Whether the latest value falls short of the target in the metric's better direction. */
	public boolean missesTarget(Measure measure) {
		OptionalInt distance = distance(measure);
		return distance.isPresent() && distance.getAsInt() < 0;
	}

	/** The metric of a title or name; the present one for a blank input, since a measure has one. */
	public Metric editedMetric(Measure measure, String typed) {
		return Inputs.read(typed, measure.getMetric(), new Inputs.Cell<>(measure.getMetric(), metricText(measure)),
				"metric", input -> Inputs.element(input, measure, Metric.class));
	}

	/** The value that is measured, such as "~32", "45 %" or "850 EUR". */
	public Quantity editedValue(Measure measure, String typed) {
		return quantity(measure, measure.getValue(), typed);
	}

	/** The value to reach. */
	public Quantity editedTarget(Measure measure, String typed) {
		return quantity(measure, measure.getTarget(), typed);
	}

	/** The value that was reached. */
	public Quantity editedResult(Measure measure, String typed) {
		return quantity(measure, measure.getResult(), typed);
	}

	/** A month or a day. */
	public String editedDate(Measure measure, String typed) {
		return Inputs.read(typed, null, new Inputs.Cell<>(measure.getDate(), dateText(measure)), "date", Inputs::date);
	}

	/** 0 on the target, above 0 beyond it in the better direction, below 0 short of it; empty where that is unknown. */
	private static OptionalInt distance(Measure measure) {
		Quantity reached = measure.getResult() == null ? measure.getValue() : measure.getResult();
		Metric metric = measure.getMetric();
		if (reached == null || reached.getValue() == null || measure.getTarget() == null
				|| measure.getTarget().getValue() == null || metric == null || metric.eIsProxy()
				|| metric.getBetter() == Direction.UNSPECIFIED) {
			return OptionalInt.empty();
		}
		int difference = reached.getValue().compareTo(measure.getTarget().getValue());
		return OptionalInt.of(metric.getBetter() == Direction.HIGHER ? difference : -difference);
	}

	private static String text(Measure measure, Quantity quantity) {
		if (quantity == null) {
			return "";
		}
		Texts texts = Texts.of(measure);
		String number = quantity.isPercent() ? texts.percent(quantity.getValue()) : texts.number(quantity.getValue());
		String amount = Texts.oneLine(number + " " + Texts.oneLine(quantity.getCurrency()));
		return quantity.isApproximate() ? texts.get("approximate", amount) : amount;
	}

	private static Quantity quantity(Measure measure, Quantity present, String typed) {
		return Inputs.read(typed, null, new Inputs.Cell<>(present, text(measure, present)), "quantity",
				input -> read(present, input));
	}

	private static Optional<Quantity> read(Quantity present, String input) {
		Matcher parts = QUANTITY.matcher(input);
		return parts.matches() ? Inputs.number(parts.group(2)).map(value -> {
			Quantity quantity = present == null ? JourneyFactory.eINSTANCE.createQuantity() : EcoreUtil.copy(present);
			quantity.setApproximate(parts.group(1) != null);
			quantity.setValue(value);
			quantity.setPercent("%".equals(parts.group(3)));
			quantity.setCurrency(quantity.isPercent() ? null : parts.group(3));
			return quantity;
		}) : Optional.empty();
	}

	/** What a measure is about, on one line: metric, value and target. */
	static String line(Measure measure) {
		MeasureServices services = new MeasureServices();
		Texts texts = Texts.of(measure);
		String target = services.targetText(measure);
		return Texts.parts(services.metricText(measure), services.valueText(measure),
				target.isEmpty() ? "" : texts.get("target", target));
	}
}
