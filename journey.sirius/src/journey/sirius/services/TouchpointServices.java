// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.Collection;

import journey.dsl.analysis.Contents;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Mode;
import journey.dsl.journey.Score;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;
import journey.dsl.journey.Volume;

/** The table of a journey's touchpoints. Texts are never null; what is not given is an empty text. */
public final class TouchpointServices {

	private final LabelServices labels = new LabelServices();

	/** All touchpoints of a journey in document order. */
	public Collection<Touchpoint> touchpoints(Journey journey) {
		return Contents.touchpoints(journey);
	}

	/** The label of the step that a touchpoint belongs to. */
	public String stepText(Touchpoint touchpoint) {
		return labels.nameOf(Ancestors.nearest(touchpoint, Step.class));
	}

	/** The label of the channel. */
	public String channelText(Touchpoint touchpoint) {
		return labels.channelName(touchpoint);
	}

	/** The mode as it is written in the text. */
	public String modeText(Touchpoint touchpoint) {
		return touchpoint.getMode() == Mode.UNSPECIFIED ? "" : touchpoint.getMode().getLiteral();
	}

	/** The rating. */
	public String ratingText(Touchpoint touchpoint) {
		return labels.ratingName(touchpoint);
	}

	/** The score and its maximum, such as "2 of 5". */
	public String scoreText(Touchpoint touchpoint) {
		Score score = touchpoint.getScore();
		if (score == null) {
			return "";
		}
		Texts texts = Texts.of(touchpoint);
		return texts.get("score", texts.number(score.getValue()), texts.number(score.getMax()));
	}

	/** The volume and its period, such as "about 12000 per month". */
	public String volumeText(Touchpoint touchpoint) {
		Volume volume = touchpoint.getVolume();
		if (volume == null) {
			return "";
		}
		Texts texts = Texts.of(touchpoint);
		String value = texts.number(volume.getValue());
		return texts.get("volume." + volume.getPeriod().getLiteral(),
				volume.isApproximate() ? texts.get("approximate", value) : value);
	}

	/** The share of clients in percent. */
	public String shareText(Touchpoint touchpoint) {
		return touchpoint.getShare() == null ? ""
				: Texts.of(touchpoint).percent(touchpoint.getShare().getPercent());
	}

	/** The label of the department that answers for a touchpoint: its owner, else its channel's owner. */
	public String ownerText(Touchpoint touchpoint) {
		return Contents.department(touchpoint).map(labels::label).orElse("");
	}

	/** What a touchpoint tells or contains. */
	public String contentText(Touchpoint touchpoint) {
		return Texts.oneLine(touchpoint.getContent());
	}
}
