// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import journey.dsl.journey.Act;
import journey.dsl.journey.Action;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Delight;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Measure;
import journey.dsl.journey.MomentOfTruth;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Phase;
import journey.dsl.journey.PhaseKind;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Severity;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/**
 * Labels of diagram elements and table lines. They are never null; what is drawn in a list or a node is broken into
 * lines, and what is drawn in a list or at an edge has some room after it; what a text leaves out, the label leaves
 * out. A colour never stands alone: what it says is in the label too.
 */
public final class LabelServices {

	/** The title of an element, or its name where it has no title. */
	public String label(NamedElement element) {
		String title = Texts.oneLine(element.getTitle());
		return title.isEmpty() ? Texts.oneLine(element.getName()) : title;
	}

	/** The step's title and its emotion, stated or derived, in lines that fit a node. */
	public String stepLabel(Step step) {
		return Lines.inNode(label(step), Emotions.text(step));
	}

	/** The journey's title, its state and, where nobody observed it yet, that it is a hypothesis. */
	public String mapHeading(Journey journey) {
		return Texts.parts(label(journey), stateAndBasis(journey));
	}

	/** The same in lines that fit a node. */
	public String journeyLabel(Journey journey) {
		return Lines.inNode(label(journey), stateAndBasis(journey));
	}

	/** The phase's title and kind, in lines that are not wider than a step. */
	public String phaseLabel(Phase phase) {
		return Lines.heading(phaseText(phase));
	}

	/** The same for a text that is not drawn as a label. */
	String phaseText(Phase phase) {
		return Texts.parts(label(phase), phase.getKind() == PhaseKind.UNSPECIFIED ? ""
				: Texts.of(phase).get("phase." + phase.getKind().getLiteral()));
	}

	/** How many steps a phase has. */
	String stepCount(Phase phase) {
		return Texts.of(phase).get("steps", phase.getSteps().size());
	}

	/** The step's emotion, stated or derived, or that it has none. */
	public String emotionLabel(Step step) {
		String emotion = Emotions.text(step);
		return Lines.inList(emotion.isEmpty() ? Texts.of(step).get("emotion.none") : emotion);
	}

	/** What the company does towards the client, and over which channel. */
	public String actionLabel(Action action) {
		return Lines.inList(Texts.parts(label(action), nameOf(action.getChannel())));
	}

	/** What people do, on which stage, and who. */
	public String actLabel(Act act) {
		return Lines.inList(Texts.parts(label(act), Texts.of(act).get("stage." + act.getStage().getLiteral()),
				nameOf(act.getDepartment())));
	}

	/** What is measured, its value and its target. */
	public String measureLabel(Measure measure) {
		return Lines.inList(MeasureServices.line(measure));
	}

	/** The initiative's title. */
	public String initiativeLabel(Initiative initiative) {
		return Lines.inList(label(initiative));
	}

	/** That a handover is broken, and where it leads. */
	public String brokenHandoverLabel(Branch branch) {
		return Lines.inList(Texts.of(branch).get("handover.to", namesOf(branch.getTargets())));
	}

	/** The touchpoint's title, its channel and its rating. */
	public String touchpointLabel(Touchpoint touchpoint) {
		return Lines.inList(Texts.parts(label(touchpoint), channelName(touchpoint), ratingName(touchpoint)));
	}

	/** The pain's title and severity. */
	public String painLabel(Pain pain) {
		return Lines.inList(Texts.parts(label(pain), severityName(pain)));
	}

	/** The text of a delight. */
	public String delightLabel(Delight delight) {
		return Lines.inList(Texts.oneLine(delight.getText()));
	}

	/** "Moment of truth" with its score, importance × impact, where both are given as whole numbers from 1 to 5. */
	public String momentLabel(MomentOfTruth moment) {
		return Lines.roomy(momentText(moment));
	}

	/** The same for a text that is not drawn as a label. */
	String momentText(MomentOfTruth moment) {
		Texts texts = Texts.of(moment);
		Step step = Ancestors.nearest(moment, Step.class);
		OptionalInt score = ModelResults.ofJourney(moment).map(results -> results.momentScore(step))
				.orElse(OptionalInt.empty());
		return score.isPresent() ? texts.get("moment.scored", score.getAsInt()) : texts.get("moment");
	}

	/** The outcome's title and whether it is wanted, in lines that fit a node. */
	public String outcomeLabel(Outcome outcome) {
		String kind = switch (outcome.getKind()) {
			case UNSPECIFIED -> "";
			case SUCCESS, FAILURE -> Texts.of(outcome).get("outcome." + outcome.getKind().getLiteral());
		};
		return Lines.inNode(label(outcome), kind);
	}

	/** The label of the outcome that a journey ends in where its last step names none. */
	public String endLabel(Journey journey) {
		return Texts.of(journey).get("node.end");
	}

	/** The label of the place where clients leave a journey. */
	public String abandonmentLabel(Journey journey) {
		return Texts.of(journey).get("node.abandon");
	}

	private static String stateAndBasis(Journey journey) {
		Texts texts = Texts.of(journey);
		return Texts.parts(texts.get("state." + journey.getState().getLiteral()),
				journey.getBasis() == Basis.HYPOTHESIS ? texts.get("basis.hypothesis") : "");
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
}
