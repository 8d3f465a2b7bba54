// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import journey.dsl.analysis.EmotionCurve;
import journey.dsl.documentation.page.Table.Entry;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Action;
import journey.dsl.journey.Delight;
import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** What the journey map shows of each step, as a table; what was found at a step stands beside its name. */
final class StepTable {

	private final Journey journey;
	private final SiteContext site;
	private final Wording wording;
	private final Links links;

	StepTable(Journey journey, SiteContext site) {
		this.journey = journey;
		this.site = site;
		this.wording = site.wording();
		this.links = new Links(site, "../");
	}

	Section section() {
		return Section.of("section-data", wording.text("journey.data"), "", table());
	}

	private Table table() {
		var table = new Table.Builder(wording).text("column.step").text("column.phase").faceted()
				.text("column.emotion").text("column.doing").text("column.touchpoints.actions")
				.text("column.pains.delights");
		for (EmotionCurve.Point point : EmotionCurve.of(journey).points()) {
			Step step = point.step();
			table.row("details-" + Wording.id(step)).cell(about(step)).cell(links.entry((NamedElement) step.eContainer()))
					.cell(emotion(point)).cell(doing(step)).cell(meetings(step)).cell(feelings(step))
					.findings(FindingView.of(site.findingsIn(step), wording)).add();
		}
		return table.table();
	}

	private List<Entry> about(Step step) {
		var about = new ArrayList<Entry>();
		about.add(links.entry(step));
		aside(about, "step.trigger", step.getTrigger());
		aside(about, "step.motivation", step.getMotivation());
		aside(about, "step.owner", wording.title(step.getOwner()));
		if (step.getRisk() != null) {
			aside(about, "risk.percent", wording.percent(step.getRisk().getPercent()));
		}
		return about;
	}

	private void aside(List<Entry> entries, String key, String text) {
		String clean = Wording.joined("", text);
		if (!clean.isEmpty()) {
			entries.add(new Entry("", "", wording.text(key, clean)));
		}
	}

	private List<Entry> emotion(EmotionCurve.Point point) {
		var emotion = new ArrayList<Entry>();
		Step step = point.step();
		String source = wording.text("source." + point.source().name().toLowerCase(Locale.ROOT));
		if (point.emotion().isEmpty()) {
			emotion.add(new Entry("", "", source));
		} else {
			boolean stated = point.source() == EmotionCurve.Source.STATED && step.getEmotion() != null;
			double normalised = point.normalised().orElse(0);
			emotion.add(new Entry(Wording.joined(" \u00B7 ", wording.number(point.emotion().getAsDouble()),
					stated ? step.getEmotion().getLabel() : ""), "", source,
					"mood " + (normalised > 0 ? "positive" : normalised < 0 ? "negative" : "neutral")));
		}
		if (step.getExpects() != null) {
			aside(emotion, "expectation.expects", Wording.joined(" \u00B7 ", step.getExpects().getText(),
					wording.number(step.getExpects().getValue())));
		}
		if (step.getGets() != null) {
			aside(emotion, "expectation.gets", Wording.joined(" \u00B7 ", step.getGets().getText(),
					wording.number(step.getGets().getValue())));
		}
		return emotion;
	}

	private List<Entry> doing(Step step) {
		var doing = new ArrayList<Entry>();
		step.getDoes().forEach(does -> doing.add(Entry.of(does)));
		step.getThoughts().stream().filter(thought -> !Wording.joined("", thought).isEmpty())
				.forEach(thought -> doing.add(Entry.of(wording.text("step.thought", thought))));
		return doing;
	}

	private List<Entry> meetings(Step step) {
		var meetings = new ArrayList<Entry>();
		step.getTouchpoints().forEach(touchpoint -> meetings.add(
				new Entry(wording.title(touchpoint), "", touchpoint(touchpoint), "strong")));
		step.getActions().forEach(action -> meetings.add(new Entry(wording.title(action), "", action(action), "strong")));
		return meetings;
	}

	private String touchpoint(Touchpoint touchpoint) {
		String rating = touchpoint.getRating() == null ? "" : wording.word(touchpoint.getRating().getValue());
		String score = touchpoint.getScore() == null ? "" : wording.text("touchpoint.score",
				wording.number(touchpoint.getScore().getValue()), wording.number(touchpoint.getScore().getMax()));
		String share = touchpoint.getShare() == null ? "" : wording.percent(touchpoint.getShare().getPercent());
		return Wording.joined(" \u00B7 ", wording.title(touchpoint.getChannel()), wording.titles(touchpoint.getDevices()),
				wording.word(touchpoint.getMode()), rating, score, share, wording.volume(touchpoint.getVolume()),
				touchpoint.getContent());
	}

	private String action(Action action) {
		String when = Wording.joined("", action.getWhen());
		return Wording.joined(" \u00B7 ", wording.text("legend.action"), wording.title(action.getChannel()),
				when.isEmpty() ? "" : wording.text("action.when", when), wording.word(action.getStatus()));
	}

	private List<Entry> feelings(Step step) {
		var feelings = new ArrayList<Entry>();
		for (Pain pain : step.getPains()) {
			feelings.add(new Entry(wording.title(pain), "", wording.word(pain.getSeverity()), "mood negative"));
		}
		for (Delight delight : step.getDelights()) {
			feelings.add(new Entry(delight.getText(), "", "", "mood positive"));
		}
		return feelings;
	}
}
