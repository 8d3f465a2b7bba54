// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.List;
import java.util.stream.Stream;

import journey.dsl.analysis.Priority;
import journey.dsl.documentation.figure.ProjectIndex;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Act;
import journey.dsl.journey.Action;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Stage;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** What a step says about the company, as cards. */
final class CompanyCards {

	private final ProjectIndex index;
	private final FindingMarks findings;
	private final Wording wording;

	CompanyCards(ProjectIndex index, FindingMarks findings, Wording wording) {
		this.findings = findings;
		this.index = index;
		this.wording = wording;
	}

	Card touchpoint(Touchpoint touchpoint) {
		String score = touchpoint.getScore() == null ? "" : wording.text("touchpoint.score",
				wording.number(touchpoint.getScore().getValue()), wording.number(touchpoint.getScore().getMax()));
		String share = touchpoint.getShare() == null ? "" : wording.percent(touchpoint.getShare().getPercent());
		Icon icon = touchpoint.getRating() == null ? null : Icons.rating(touchpoint.getRating().getValue());
		return Card.of(CardLook.PILL, icon, new Paragraph(wording.title(touchpoint), TextStyle.NAME, Tone.INK),
				Paragraph.small(Wording.joined(" \u00B7 ", wording.titles(touchpoint.getDevices()),
						wording.word(touchpoint.getMode()))),
				new Paragraph(Wording.joined(" \u00B7 ", share, wording.volume(touchpoint.getVolume()), score),
						TextStyle.LABEL, Tone.MUTED)).withId(Wording.id(touchpoint))
				.withFinding(findings.at(touchpoint));
	}

	Card action(Action action) {
		String when = Wording.joined("", action.getWhen());
		return Card.of(CardLook.DASHED, Icons.action(), Paragraph.name(wording.title(action)),
				Paragraph.small(when.isEmpty() ? "" : wording.text("action.when", when)),
				Paragraph.small(Wording.joined(" \u00B7 ", wording.word(action.getMode()),
						wording.word(action.getStatus())))).withId(Wording.id(action))
				.withFinding(findings.at(action));
	}

	List<Card> frontstage(Step step) {
		return acts(step, Stage.FRONTSTAGE);
	}

	List<Card> backstage(Step step) {
		return acts(step, Stage.BACKSTAGE);
	}

	private List<Card> acts(Step step, Stage stage) {
		return step.getActs().stream().filter(act -> act.getStage() == stage).map(this::act).toList();
	}

	private Card act(Act act) {
		String department = wording.title(act.getDepartment());
		String resources = wording.titles(act.getUses());
		return Card.of(CardLook.PLAIN, null, Paragraph.body(wording.title(act)),
				Paragraph.small(Wording.joined(" \u00B7 ",
						department.isEmpty() ? "" : wording.text("act.by", department),
						resources.isEmpty() ? "" : wording.text("act.uses", resources)))).withId(Wording.id(act))
				.withFinding(findings.at(act));
	}

	List<Card> measures(Step step) {
		return Stream.concat(step.getMeasures().stream(),
				step.getTouchpoints().stream().flatMap(touchpoint -> touchpoint.getMeasures().stream()))
				.map(this::measure).toList();
	}

	List<Card> measures(Phase phase) {
		return phase.getMeasures().stream().map(this::measure).toList();
	}

	private Card measure(Measure measure) {
		return Card.of(CardLook.PLAIN, null, Paragraph.small(wording.title(measure.getMetric())),
				Paragraph.name(wording.figures(measure)), Paragraph.small(measure.getDate()));
	}

	List<Card> initiatives(Step step) {
		return index.initiatives(step).stream().map(this::initiative).toList();
	}

	private Card initiative(Priority priority) {
		Initiative initiative = priority.initiative();
		String value = priority.value().isEmpty() ? ""
				: wording.text("initiative.priority", wording.number(priority.value().getAsDouble()));
		return Card.of(CardLook.PLAIN, Icons.initiative(), Paragraph.name(wording.title(initiative)),
				Paragraph.small(Wording.joined(" \u00B7 ", wording.word(initiative.getStatus()), initiative.getDue())),
				Paragraph.small(value));
	}
}
