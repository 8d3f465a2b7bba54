// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.math.BigDecimal;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

import journey.dsl.analysis.Dates;
import journey.dsl.analysis.EmotionScale;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Emotion;
import journey.dsl.journey.Expectation;
import journey.dsl.journey.Experience;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Scale;
import journey.dsl.journey.ScaleLabel;
import journey.dsl.journey.Score;

/** Values that can be written but mean nothing: date-invalid, percent-range, scale-range, value-range. */
public class LanguageRules extends RuleChecks {

	private static final Set<EAttribute> PERCENTAGES = Set.of(Literals.PERSONA__RECOMMENDS, Literals.SHARE__PERCENT,
			Literals.PAIN__AFFECTS, Literals.RISK__PERCENT, Literals.BRANCH__PERCENT,
			Literals.ALLOCATION_SHARE__PERCENT);

	private static final Set<EAttribute> ONE_TO_FIVE = Set.of(Literals.MOMENT_OF_TRUTH__IMPORTANCE,
			Literals.MOMENT_OF_TRUTH__IMPACT, Literals.INITIATIVE__CUSTOMER_VALUE,
			Literals.INITIATIVE__BUSINESS_VALUE, Literals.INITIATIVE__EFFORT);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private static final BigDecimal FIVE = BigDecimal.valueOf(5);

	private static final BigDecimal DEFAULT_MIN = BigDecimal.valueOf((long) EmotionScale.DEFAULT.min());

	private static final BigDecimal DEFAULT_MAX = BigDecimal.valueOf((long) EmotionScale.DEFAULT.max());

	/** Checks every date, percentage and grade of an element. */
	@Check
	public void values(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			Object value = element.eGet(attribute);
			if (attribute.getEAttributeType() == JourneyPackage.Literals.DATE && value instanceof String date) {
				if (Dates.firstDay(date).isEmpty()) {
					report(Rule.DATE_INVALID, element, attribute, date);
				}
			} else if (value instanceof BigDecimal number) {
				checkRange(element, attribute, number);
			}
		}
	}

	private void checkRange(EObject element, EAttribute attribute, BigDecimal number) {
		if (PERCENTAGES.contains(attribute) && !within(number, BigDecimal.ZERO, HUNDRED)) {
			report(Rule.PERCENT_RANGE, element, attribute, plain(number));
		}
		if (ONE_TO_FIVE.contains(attribute)
				&& (!within(number, BigDecimal.ONE, FIVE) || number.stripTrailingZeros().scale() > 0)) {
			report(Rule.VALUE_RANGE, element, attribute, plain(number));
		}
	}

	/** Checks that a scale has a range. */
	@Check
	public void scale(Scale scale) {
		if (!isRange(scale.getMin(), scale.getMax())) {
			if (scale.getMin() != null && scale.getMax() != null) {
				reportAs("scale-range.empty", Rule.SCALE_RANGE, scale, Literals.SCALE__MIN, plain(scale.getMin()),
						plain(scale.getMax()));
			}
			return;
		}
		for (ScaleLabel label : scale.getLabels()) {
			checkScale(label, Literals.SCALE_LABEL__VALUE, label.getValue(), scale);
		}
	}

	/** Checks a felt value against the scale of its journey. */
	@Check
	public void emotion(Emotion emotion) {
		checkScale(emotion, Literals.EMOTION__VALUE, emotion.getValue(), scaleOf(emotion));
	}

	/** Checks an expected value against the scale of its journey. */
	@Check
	public void expectation(Expectation expectation) {
		checkScale(expectation, Literals.EXPECTATION__VALUE, expectation.getValue(), scaleOf(expectation));
	}

	/** Checks an experienced value against the scale of its journey. */
	@Check
	public void experience(Experience experience) {
		checkScale(experience, Literals.EXPERIENCE__VALUE, experience.getValue(), scaleOf(experience));
	}

	/** Checks a score against its own scale. */
	@Check
	public void score(Score score) {
		if (score.getValue() == null || score.getMax() == null) {
			return;
		}
		if (score.getMax().compareTo(TWO) < 0) {
			reportAs("scale-range.score-max", Rule.SCALE_RANGE, score, Literals.SCORE__MAX, plain(score.getMax()));
		} else if (!within(score.getValue(), BigDecimal.ONE, score.getMax())) {
			report(Rule.SCALE_RANGE, score, Literals.SCORE__VALUE, plain(score.getValue()), "1",
					plain(score.getMax()));
		}
	}

	private void checkScale(EObject element, EAttribute attribute, BigDecimal value, Scale scale) {
		BigDecimal min = scale == null ? DEFAULT_MIN : scale.getMin();
		BigDecimal max = scale == null ? DEFAULT_MAX : scale.getMax();
		if (value != null && isRange(min, max) && !within(value, min, max)) {
			report(Rule.SCALE_RANGE, element, attribute, plain(value), plain(min), plain(max));
		}
	}

	/** The scale that a value is given on; null for the one that holds where none is named. */
	private static Scale scaleOf(EObject value) {
		for (EObject owner = value.eContainer(); owner != null; owner = owner.eContainer()) {
			Journey journey = owner instanceof Journey own ? own
					: owner instanceof Actual actual ? actual.getJourney() : null;
			if (journey != null) {
				return journey.getScale();
			}
		}
		return null;
	}

	private static boolean isRange(BigDecimal min, BigDecimal max) {
		return min != null && max != null && min.compareTo(max) < 0;
	}

	private static boolean within(BigDecimal value, BigDecimal min, BigDecimal max) {
		return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
	}
}
