// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.documentation.figure.FigureContext;
import journey.dsl.documentation.figure.Laid;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Department;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Stage;
import journey.dsl.journey.Step;

/** Puts header, columns, rows and dividing lines of a service blueprint in their places. */
public final class BlueprintLayout {

	private final Journey journey;
	private final FigureContext context;
	private final Wording wording;
	private final TextMetrics metrics;
	private final CardPlaces places;
	private final BlueprintCards cards;
	private final List<Step> steps;

	/**
	 * Takes what the blueprint is drawn of.
	 *
	 * @param journey the journey
	 * @param context what surrounds it
	 */
	public BlueprintLayout(Journey journey, FigureContext context) {
		this.journey = journey;
		this.context = context;
		this.wording = context.wording();
		this.metrics = context.metrics();
		this.places = new CardPlaces(metrics);
		this.cards = new BlueprintCards(wording);
		this.steps = Contents.steps(journey);
	}

	/**
	 * Lays the blueprint out.
	 *
	 * @return the figure
	 */
	public Laid laid() {
		return figure().laid();
	}

	private StepFigure figure() {
		// the map stands on the same page and has the identifiers of the phases and the marks of what was found
		return new StepFigure(new StepFigure.Contents(Wording.id(journey) + "-blueprint",
				wording.text("blueprint.title", wording.title(journey)),
				wording.text("blueprint.description", steps.size(), acts(Stage.FRONTSTAGE), acts(Stage.BACKSTAGE)),
				new MapHeader(journey, EvidenceCoverage.of(journey, context.today()), Optional.empty(), wording, metrics),
				new PhaseHeads(wording, metrics, phase -> Optional.empty(), false),
				Columns.of(journey, new ColumnWidth(this::cards, metrics)), steps.isEmpty() ? List.of() : lanes(),
				Optional.empty(), journey.getBasis() == Basis.HYPOTHESIS), wording, metrics);
	}

	/** The rows from top to bottom. */
	private List<Lane> lanes() {
		var lanes = new ArrayList<Lane>();
		lanes.add(row(wording.text("blueprint.client"), cards::client, true));
		lanes.add(new DividingLane(wording.text("blueprint.interaction"), "14 5", 1.8, metrics));
		lanes.add(row(wording.text("column.touchpoints"), cards::touchpoints, false));
		lanes.addAll(acts(Stage.FRONTSTAGE, "lane.frontstage"));
		lanes.add(new DividingLane(wording.text("lane.visibility"), "7 6", 1.8, metrics));
		lanes.addAll(acts(Stage.BACKSTAGE, "lane.backstage"));
		lanes.add(new DividingLane(wording.text("blueprint.internal"), "0.1 6", 2.4, metrics));
		lanes.add(row(wording.text("blueprint.resources"), cards::resources, false));
		return lanes;
	}

	private List<Lane> acts(Stage stage, String key) {
		var lanes = new ArrayList<Lane>();
		for (Department department : BlueprintCards.departments(steps, stage)) {
			String name = Wording.joined(" \u00B7 ", wording.text(key), wording.title(department));
			lanes.add(row(name, step -> cards.acts(step, stage, department), false));
		}
		return lanes;
	}

	private Lane row(String name, Function<Step, List<Card>> contents, boolean even) {
		return new CardLane(new LaneLabel(name, null), CardPlaces.once(contents), even, places);
	}

	/** Every card of a step, for its column has to suit them all. */
	private List<Card> cards(Step step) {
		var all = new ArrayList<Card>(cards.client(step));
		all.addAll(cards.touchpoints(step));
		for (Stage stage : Stage.values()) {
			BlueprintCards.departments(List.of(step), stage)
					.forEach(department -> all.addAll(cards.acts(step, stage, department)));
		}
		all.addAll(cards.resources(step));
		return all;
	}

	private long acts(Stage stage) {
		return steps.stream().flatMap(step -> step.getActs().stream()).filter(act -> act.getStage() == stage).count();
	}
}
