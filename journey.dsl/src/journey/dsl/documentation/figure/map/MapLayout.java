// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.EmotionCurve;
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
import journey.dsl.journey.Basis;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;

/** Puts header, columns and lanes of a journey map in their places. */
public final class MapLayout {

	private static final String STEPS = "lane.steps";
	private static final double MARGIN = 28;
	private static final double WATERMARK_SIZE = 120;
	private static final double WATERMARK_EVERY = 1100;

	private final Journey journey;
	private final Wording wording;
	private final TextMetrics metrics;
	private final EmotionCurve curve;
	private final EvidenceCoverage coverage;
	private final ClientCards client;
	private final CompanyCards company;

	/**
	 * Takes what the map is drawn of.
	 *
	 * @param journey the journey
	 * @param context what surrounds it
	 */
	public MapLayout(Journey journey, FigureContext context) {
		this.journey = journey;
		this.wording = context.wording();
		this.metrics = context.metrics();
		this.curve = EmotionCurve.of(journey);
		this.coverage = EvidenceCoverage.of(journey, context.today());
		this.client = new ClientCards(journey, wording);
		this.company = new CompanyCards(context.project(), wording);
	}

	/**
	 * Lays the map out.
	 *
	 * @return the figure
	 */
	public Scene scene() {
		Columns columns = Columns.of(journey, new ColumnWidth(this::cards, metrics));
		double width = Math.max(columns.right() + MARGIN, 640);
		Lane.Band header = new MapHeader(journey, coverage, wording, metrics).lay(width);
		var shapes = new ArrayList<Shape>();
		double top = header.height() + 10;
		Lane.Band heads = new PhaseHeads(wording, metrics).lay(top, columns);
		double y = top + heads.height();
		var contents = new ArrayList<Shape>();
		boolean first = true;
		for (Lane lane : lanes()) {
			Optional<Lane.Band> band = lane.lay(y, columns);
			if (band.isPresent()) {
				if (!first) {
					contents.add(hairline(y, columns));
				}
				contents.addAll(band.get().shapes());
				y += band.get().height();
				first = false;
			}
		}
		y = Math.max(y, top + heads.height() + 60);
		shapes.addAll(backgrounds(top, y, columns));
		shapes.addAll(watermarks(top, y, width));
		shapes.addAll(header.shapes());
		shapes.addAll(heads.shapes());
		shapes.addAll(contents);
		shapes.addAll(remarks(top + heads.height() + 12, columns));
		Lane.Band legend = new Legend(wording, metrics).lay(y + 14, width - MARGIN);
		shapes.addAll(legend.shapes());
		String id = Wording.id(journey);
		return new Scene(id + "-map", wording.language().toLanguageTag(),
				wording.text("map.title", wording.title(journey)), description(), width,
				y + 14 + legend.height() + 20, shapes);
	}

	/** The lanes from top to bottom. */
	private List<Lane> lanes() {
		return List.of(
				cards(STEPS, client::titles),
				cards("lane.doing", client::doings),
				new CurveLane(journey, curve, wording, metrics),
				cards("lane.expectations", client::expectations),
				cards("lane.moments", client::moments),
				new ChannelsLane(Contents.channels(journey), company, wording, metrics),
				cards("lane.breaks", client::breaks),
				cards("lane.pains", client::pains),
				cards("lane.risks", client::risks),
				cards("lane.delights", client::delights),
				cards("lane.frontstage", company::frontstage),
				new VisibilityLane(wording.text("lane.visibility"), metrics),
				cards("lane.backstage", company::backstage),
				cards("lane.measures", company::measures),
				cards("lane.initiatives", company::initiatives));
	}

	private Lane cards(String key, Function<Step, List<Card>> cards) {
		return new CardLane(new LaneLabel(wording.text(key), null), cards, key.equals(STEPS), metrics);
	}

	/** Every card of a step, for its column has to suit them all. */
	private List<Card> cards(Step step) {
		var cards = new ArrayList<Card>();
		Stream.<Function<Step, List<Card>>>of(client::titles, client::doings, client::expectations, client::moments,
				client::breaks, client::pains, client::risks, client::delights, company::frontstage,
				company::backstage, company::measures, company::initiatives)
				.forEach(kind -> cards.addAll(kind.apply(step)));
		step.getTouchpoints().forEach(touchpoint -> cards.add(company.touchpoint(touchpoint)));
		step.getActions().forEach(action -> cards.add(company.action(action)));
		return cards;
	}

	private List<Shape> backgrounds(double top, double bottom, Columns columns) {
		return columns.spans().stream().<Shape>map(span -> new Shape.Rectangle(
				new Box(span.x(), top, span.width(), bottom - top), 8, Ink.fill(Tone.SURFACE))).toList();
	}

	private List<Shape> watermarks(double top, double bottom, double width) {
		var marks = new ArrayList<Shape>();
		if (journey.getBasis() == Basis.HYPOTHESIS) {
			long count = Math.max(1, Math.round(width / WATERMARK_EVERY));
			double size = Math.min(WATERMARK_SIZE, (bottom - top) / 3);
			for (long i = 0; i < count; i++) {
				marks.add(new Shape.Watermark(width * (i + 0.5) / count, (top + bottom) / 2 + size / 3, size,
						wording.word(Basis.HYPOTHESIS)));
			}
		}
		return marks;
	}

	private static Shape hairline(double y, Columns columns) {
		return new Shape.Outline(new PathData().move(Columns.LEFT, y).line(columns.right(), y).toString(),
				Ink.line(Tone.LINE, 1));
	}

	/** Says what is missing, so that an empty place is not taken for a fault of the drawing. */
	private List<Shape> remarks(double top, Columns columns) {
		if (journey.getPhases().isEmpty()) {
			return List.of(remark("map.empty", columns.left(), 460, top));
		}
		return columns.spans().stream().filter(Columns.Span::empty)
				.map(span -> remark("map.phase.empty", span.x() + 12, span.width() - 24, top)).toList();
	}

	private Shape remark(String key, double x, double width, double top) {
		List<String> lines = metrics.wrap(wording.text(key), TextStyle.BODY, width);
		Box box = new Box(x, top, width, lines.size() * TextStyle.BODY.leading());
		return new TextBlock(box, box, TextStyle.BODY, Tone.MUTED, TextBlock.Align.START, lines, false);
	}

	private String description() {
		Optional<String> lowest = curve.points().stream().filter(point -> point.normalised().isPresent())
				.min((one, other) -> Double.compare(one.normalised().getAsDouble(), other.normalised().getAsDouble()))
				.map(point -> wording.text("map.description.lowest", wording.title(point.step())));
		String hypothesis = journey.getBasis() == Basis.HYPOTHESIS ? wording.text("map.description.hypothesis") : "";
		return wording.text("map.description", journey.getPhases().size(), Contents.steps(journey).size(),
				Wording.joined(" ", lowest.orElse(""), hypothesis));
	}
}
