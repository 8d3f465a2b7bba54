// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import journey.dsl.analysis.MomentScore;
import journey.dsl.journey.Delight;
import journey.dsl.journey.Journey;
import journey.dsl.journey.MomentOfTruth;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Pain;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Severity;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/**
 * Labels of diagram elements and table lines. They are one line each and never null; what a text leaves out, the label
 * leaves out. A colour never stands alone: what it says is in the label too.
 */
public final class LabelServices {

	/** The title of an element, or its name where it has no title. */
	public String label(NamedElement element) {
		String title = Texts.oneLine(element.getTitle());
		return title.isEmpty() ? Texts.oneLine(element.getName()) : title;
	}

	/** The journey's title and whether it is today's or the one to come. */
	public String journeyLabel(Journey journey) {
		return Texts.parts(label(journey), Texts.of(journey).get("state." + journey.getState().getLiteral()));
	}

	/** The step's title and its emotion, stated or derived. */
	public String stepLabel(Step step) {
		return Texts.parts(label(step), Emotions.text(step));
	}

	/** The touchpoint's title, its channel and its rating. */
	public String touchpointLabel(Touchpoint touchpoint) {
		return Texts.parts(label(touchpoint), channelName(touchpoint), ratingName(touchpoint));
	}

	/** The pain's title and severity. */
	public String painLabel(Pain pain) {
		return Texts.parts(label(pain), severityName(pain));
	}

	/** The text of a delight. */
	public String delightLabel(Delight delight) {
		return Texts.oneLine(delight.getText());
	}

	/** "Moment of truth" with its score, importance × impact, where both are given as whole numbers from 1 to 5. */
	public String momentLabel(MomentOfTruth moment) {
		Texts texts = Texts.of(moment);
		Journey journey = Ancestors.nearest(moment, Journey.class);
		OptionalInt score = journey == null ? OptionalInt.empty() : score(moment, journey);
		return score.isPresent() ? texts.get("moment.scored", score.getAsInt()) : texts.get("moment");
	}

	/** The outcome's title and whether it is wanted. */
	public String outcomeLabel(Outcome outcome) {
		String kind = switch (outcome.getKind()) {
			case UNSPECIFIED -> "";
			case SUCCESS, FAILURE -> Texts.of(outcome).get("outcome." + outcome.getKind().getLiteral());
		};
		return Texts.parts(label(outcome), kind);
	}

	/** The label of the outcome that a journey ends in where its last step names none. */
	public String endLabel(Journey journey) {
		return Texts.of(journey).get("node.end");
	}

	/** The label of the place where clients leave a journey. */
	public String abandonmentLabel(Journey journey) {
		return Texts.of(journey).get("node.abandon");
	}

	String channelName(Touchpoint touchpoint) {
		return nameOf(touchpoint.getChannel());
	}

	String ratingName(Touchpoint touchpoint) {
		if (touchpoint.getRating() == null) {
			return "";
		}
		RatingValue value = touchpoint.getRating().getValue();
		return Texts.of(touchpoint).get("rating." + value.getLiteral());
	}

	String severityName(Pain pain) {
		return pain.getSeverity() == Severity.UNSPECIFIED ? ""
				: Texts.of(pain).get("severity." + pain.getSeverity().getLiteral());
	}

	/** The label of an element that is referred to; empty where it is absent or cannot be found. */
	String nameOf(NamedElement element) {
		return element == null || element.eIsProxy() ? "" : label(element);
	}

	String namesOf(List<? extends NamedElement> elements) {
		return elements.stream().map(this::nameOf).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
	}

	private static OptionalInt score(MomentOfTruth moment, Journey journey) {
		return MomentScore.in(journey).stream().filter(score -> score.step().getMoment() == moment)
				.map(MomentScore::score).findFirst().orElse(OptionalInt.empty());
	}
}
