// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.documentation.figure.FigureContext;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Ink;
import journey.dsl.documentation.scene.PathData;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Department;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Stage;
import journey.dsl.journey.Step;

/** Puts header, columns, rows and dividing lines of a service blueprint in their places. */
public final class BlueprintLayout {

	private static final double MARGIN = 28;
	private static final double LEAST_WIDTH = 640;

	private final Journey journey;
	private final FigureContext context;
	private final Wording wording;
	private final TextMetrics metrics;
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
		this.cards = new BlueprintCards(wording);
		this.steps = Contents.steps(journey);
	}

	/**
	 * Lays the blueprint out.
	 *
	 * @return the figure
	 */
	public Scene scene() {
		Columns columns = Columns.of(journey, new ColumnWidth(this::cards, metrics));
		double width = Math.max(columns.right() + MARGIN, LEAST_WIDTH);
		Lane.Band header = new MapHeader(journey, EvidenceCoverage.of(journey, context.today()), wording, metrics)
				.lay(width);
		double top = header.height() + 10;
		Lane.Band heads = new PhaseHeads(wording, metrics).lay(top, columns);
		double y = top + heads.height();
		var contents = new ArrayList<Shape>();
		if (steps.isEmpty()) {
			y += empty(contents, columns, y);
		} else {
			boolean divided = true;
			for (Lane lane : lanes()) {
				Optional<Lane.Band> band = lane.lay(y, columns);
				if (band.isPresent()) {
					boolean divides = lane instanceof DividingLane;
					if (!divided && !divides) {
						contents.add(hairline(y, columns));
					}
					contents.addAll(band.get().shapes());
					y += band.get().height();
					divided = divides;
				}
			}
		}
		var shapes = new ArrayList<Shape>();
		for (Columns.Span span : columns.spans()) {
			shapes.add(new Shape.Rectangle(new Box(span.x(), top, span.width(), y - top), 8, Ink.fill(Tone.SURFACE)));
		}
		shapes.addAll(header.shapes());
		shapes.addAll(unnamed(heads.shapes()));
		shapes.addAll(contents);
		return new Scene(Wording.id(journey) + "-blueprint", wording.language().toLanguageTag(),
				wording.text("blueprint.title", wording.title(journey)),
				wording.text("blueprint.description", steps.size(), acts(Stage.FRONTSTAGE), acts(Stage.BACKSTAGE)),
				width, y + 24, shapes);
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
		return new CardLane(new LaneLabel(name, null), contents, even, metrics);
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

	private double empty(List<Shape> shapes, Columns columns, double top) {
		List<String> lines = metrics.wrap(wording.text("map.empty"), TextStyle.BODY,
				columns.right() - columns.left() - 24);
		Box box = new Box(columns.left() + 12, top + 12, columns.right() - columns.left() - 24,
				lines.size() * TextStyle.BODY.leading());
		shapes.add(new TextBlock(box, box, TextStyle.BODY, Tone.MUTED, TextBlock.Align.START, lines, false));
		return box.height() + 24;
	}

	/** The map stands on the same page and has the identifiers of the phases. */
	private static List<Shape> unnamed(List<Shape> shapes) {
		return shapes.stream().map(shape -> shape instanceof Shape.Group group
				? new Shape.Group(null, group.role(), group.title(), group.target(), group.shapes()) : shape).toList();
	}

	private static Shape hairline(double y, Columns columns) {
		return new Shape.Outline(new PathData().move(Columns.LEFT, y).line(columns.right(), y).toString(),
				Ink.line(Tone.LINE, 1));
	}
}
