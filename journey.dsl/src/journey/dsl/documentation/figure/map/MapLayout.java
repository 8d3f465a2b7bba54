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
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Funnel;
import journey.dsl.documentation.figure.FigureContext;
import journey.dsl.documentation.figure.Laid;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;

/** Puts header, columns and lanes of a journey map in their places. */
public final class MapLayout {

	private static final String STEPS = "lane.steps";

	private final Journey journey;
	private final FigureContext context;
	private final Wording wording;
	private final TextMetrics metrics;
	private final CardPlaces places;
	private final EmotionCurve curve;
	private final FindingMarks findings;
	private final OutcomeCards outcomes;
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
		this.context = context;
		this.wording = context.wording();
		this.metrics = context.metrics();
		this.places = new CardPlaces(metrics);
		this.curve = EmotionCurve.of(journey);
		this.findings = new FindingMarks(journey, context.index().findings(journey), wording);
		this.outcomes = new OutcomeCards(Funnel.of(Flow.of(journey)), wording);
		this.client = new ClientCards(journey, outcomes, findings, wording);
		this.company = new CompanyCards(context.index(), findings, wording);
	}

	/**
	 * Lays the map out.
	 *
	 * @return the figure
	 */
	public Laid laid() {
		return figure().laid();
	}

	private StepFigure figure() {
		EvidenceCoverage coverage = EvidenceCoverage.of(journey, context.today());
		return new StepFigure(new StepFigure.Contents(Wording.id(journey) + "-map",
				wording.text("map.title", wording.title(journey)), description(),
				new MapHeader(journey, coverage, findings.at(journey), wording, metrics),
				new PhaseHeads(wording, metrics, findings::at, true),
				Columns.of(journey, new ColumnWidth(this::cards, metrics)), lanes(),
				Optional.of(new Legend(!context.findings().isEmpty(), wording, metrics)),
				journey.getBasis() == Basis.HYPOTHESIS), wording, metrics);
	}

	/** The lanes from top to bottom. */
	private List<Lane> lanes() {
		return List.of(
				cards(STEPS, client::titles),
				cards("lane.doing", client::doings),
				cards("lane.thinking", client::thoughts),
				new CurveLane(journey, curve, CurveSeries.beside(journey, context.index(), wording), wording, metrics),
				cards("lane.expectations", client::expectations),
				cards("lane.moments", client::moments),
				new ChannelsLane(Contents.channels(journey), company, places, wording),
				cards("lane.breaks", client::breaks),
				cards("lane.pains", client::pains),
				cards("lane.risks", client::risks),
				cards("lane.outcomes", outcomes::at),
				cards("lane.delights", client::delights),
				cards("lane.frontstage", company::frontstage),
				new VisibilityLane(wording.text("lane.visibility"), metrics),
				cards("lane.backstage", company::backstage),
				cards("lane.measures", company::measures),
				new PhaseLane(new LaneLabel(wording.text("lane.measures.phase"), null), CardPlaces.once(company::measures), places),
				cards("lane.initiatives", company::initiatives));
	}

	private Lane cards(String key, Function<Step, List<Card>> cards) {
		return new CardLane(new LaneLabel(wording.text(key), null), CardPlaces.once(cards), key.equals(STEPS), places);
	}

	/** Every card of a step, for its column has to suit them all. */
	private List<Card> cards(Step step) {
		var cards = new ArrayList<Card>();
		Stream.<Function<Step, List<Card>>>of(client::titles, client::doings, client::thoughts, client::expectations,
				client::moments, client::breaks, client::pains, client::risks, outcomes::at, client::delights,
				company::frontstage, company::backstage, company::measures, company::initiatives)
				.forEach(kind -> cards.addAll(kind.apply(step)));
		step.getTouchpoints().forEach(touchpoint -> cards.add(company.touchpoint(touchpoint)));
		step.getActions().forEach(action -> cards.add(company.action(action)));
		return cards;
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
