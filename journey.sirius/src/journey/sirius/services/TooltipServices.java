// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;
import java.util.stream.Collectors;

import journey.dsl.journey.Cause;
import journey.dsl.journey.MomentOfTruth;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** Tooltips of diagram elements: what the label has no room for, one property a line; empty where there is nothing. */
public final class TooltipServices {

	private final LabelServices labels = new LabelServices();
	private final TouchpointServices touchpoints = new TouchpointServices();

	/** What starts a step, what the client thinks, does, expects and gets. */
	public String stepTooltip(Step step) {
		Texts texts = Texts.of(step);
		return Texts.lines(
				line(texts, "trigger", step.getTrigger()),
				line(texts, "thoughts", list(step.getThoughts())),
				line(texts, "does", list(step.getDoes())),
				line(texts, "expects", step.getExpects() == null ? null : step.getExpects().getText()),
				line(texts, "gets", step.getGets() == null ? null : step.getGets().getText()));
	}

	/** A touchpoint's channel, devices, rating, score, volume and share. */
	public String touchpointTooltip(Touchpoint touchpoint) {
		Texts texts = Texts.of(touchpoint);
		return Texts.lines(
				line(texts, "channel", touchpoints.channelText(touchpoint)),
				line(texts, "devices", labels.namesOf(touchpoint.getDevices())),
				line(texts, "rating", touchpoints.ratingText(touchpoint)),
				line(texts, "score", touchpoints.scoreText(touchpoint)),
				line(texts, "volume", touchpoints.volumeText(touchpoint)),
				line(texts, "share", touchpoints.shareText(touchpoint)));
	}

	/** A pain's severity, causes and the part of clients that it affects. */
	public String painTooltip(Pain pain) {
		Texts texts = Texts.of(pain);
		String causes = pain.getCauses().stream().map(Cause::getText).map(text -> line(texts, "cause", text))
				.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
		return Texts.lines(
				line(texts, "severity", labels.severityName(pain)),
				causes,
				line(texts, "affects", texts.percent(pain.getAffects())));
	}

	/** Why a moment is one of truth. */
	public String momentTooltip(MomentOfTruth moment) {
		return line(Texts.of(moment), "reason", moment.getReason());
	}

	/** The value of an outcome. */
	public String outcomeTooltip(Outcome outcome) {
		if (outcome.getValue() == null) {
			return "";
		}
		Texts texts = Texts.of(outcome);
		String currency = Texts.oneLine(outcome.getValue().getCurrency());
		return texts.get("tooltip.value", texts.number(outcome.getValue().getAmount()), currency);
	}

	private static String line(Texts texts, String property, String value) {
		String text = Texts.oneLine(value);
		return text.isEmpty() ? "" : texts.get("tooltip." + property, text);
	}

	private static String list(List<String> values) {
		return values.stream().map(Texts::oneLine).collect(Collectors.joining("; "));
	}
}
