// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.stream.Stream;

import journey.dsl.analysis.Contents;
import journey.dsl.documentation.figure.ServiceBlueprint;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Act;
import journey.dsl.journey.Journey;
import journey.dsl.journey.ResourceUser;
import journey.dsl.journey.Stage;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** The service blueprint on the page of its journey: the figure, and what it shows as a table. */
public final class BlueprintSection {

	private static final ServiceBlueprint FIGURE = new ServiceBlueprint();

	private BlueprintSection() {
	}

	/** The section as its template sees it. */
	public record View(FigureView figure, List<Row> rows) {
	}

	/** A step. */
	public record Row(String id, String title, List<String> client, List<String> touchpoints, List<String> frontstage,
			List<String> backstage, List<String> resources) {
	}

	static View of(Journey journey, SiteContext site) {
		return new View(site.view(FIGURE, journey, "../"),
				Contents.steps(journey).stream().map(step -> row(step, site.wording())).toList());
	}

	private static Row row(Step step, Wording wording) {
		return new Row(Wording.id(step), wording.title(step), step.getDoes().stream().map(PlainText::of).toList(),
				step.getTouchpoints().stream().map(touchpoint -> touchpoint(touchpoint, wording)).toList(),
				acts(step, Stage.FRONTSTAGE, wording), acts(step, Stage.BACKSTAGE, wording),
				Stream.<List<? extends ResourceUser>>of(step.getTouchpoints(), step.getActions(), step.getActs())
						.flatMap(List::stream).flatMap(user -> user.getUses().stream()).distinct()
						.map(wording::title).filter(title -> !title.isEmpty()).toList());
	}

	private static String touchpoint(Touchpoint touchpoint, Wording wording) {
		return Wording.joined(" \u00B7 ", wording.title(touchpoint), wording.title(touchpoint.getChannel()));
	}

	private static List<String> acts(Step step, Stage stage, Wording wording) {
		return step.getActs().stream().filter(act -> act.getStage() == stage).map(act -> act(act, wording)).toList();
	}

	private static String act(Act act, Wording wording) {
		return Wording.joined(" \u00B7 ", wording.title(act), wording.title(act.getDepartment()));
	}
}
