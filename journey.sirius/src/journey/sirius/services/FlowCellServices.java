// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.analysis.EmotionScale;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Delight;
import journey.dsl.journey.Emotion;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.Step;

/** What the labels of steps, branches and delights offer for editing, and the values for what a user typed there. */
public final class FlowCellServices {

	/** "-1 lost" or "-1". */
	private static final Pattern EMOTION = Pattern.compile("([-−]?[\\d.,]+)(?:\\s+(.*))?");

	/** The figure of a branch for editing, as it is written; empty where none is. */
	public String percentInput(Branch branch) {
		return Texts.of(branch).percent(branch.getPercent());
	}

	/** The figure of a branch, 0 to 100 %; null for a blank input. */
	public BigDecimal editedPercent(Branch branch, String typed) {
		return Inputs.read(typed, null, new Inputs.Cell<>(branch.getPercent(), percentInput(branch)), "percent",
				Inputs::percent);
	}

	/** The stated emotion of a step for editing; empty where none is stated. */
	public String emotionInput(Step step) {
		return step.getEmotion() == null ? "" : Emotions.text(step);
	}

	/** The emotion of a step on the scale of its journey, such as "-1 lost"; none for a blank input. */
	public Emotion editedEmotion(Step step, String typed) {
		return Inputs.read(typed, null, new Inputs.Cell<>(step.getEmotion(), emotionInput(step)), "emotion",
				input -> emotion(step, input));
	}

	/** The whole text of a delight for editing. */
	public String delightInput(Delight delight) {
		return Texts.oneLine(delight.getText());
	}

	/** The text of a delight; the present one for a blank input, since a delight has one. */
	public String editedDelight(Delight delight, String typed) {
		return Inputs.text(typed, delight.getText(), new Inputs.Cell<>(delight.getText(), delightInput(delight)));
	}

	private static Optional<Emotion> emotion(Step step, String input) {
		Matcher parts = EMOTION.matcher(input);
		if (!parts.matches()) {
			return Optional.empty();
		}
		return Inputs.number(parts.group(1).replace('−', '-')).filter(value -> isOnScale(step, value)).map(value -> {
			Emotion emotion = step.getEmotion() == null ? JourneyFactory.eINSTANCE.createEmotion()
					: EcoreUtil.copy(step.getEmotion());
			emotion.setValue(value);
			emotion.setLabel(parts.group(2));
			return emotion;
		});
	}

	private static boolean isOnScale(Step step, BigDecimal value) {
		Journey journey = Ancestors.nearest(step, Journey.class);
		return journey == null || EmotionScale.of(journey)
				.map(scale -> value.doubleValue() >= scale.min() && value.doubleValue() <= scale.max()).orElse(true);
	}
}
