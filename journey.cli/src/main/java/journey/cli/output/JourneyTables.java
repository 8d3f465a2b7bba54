// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.cli.terminal.Messages;
import journey.dsl.analysis.AllocatedFigure;
import journey.dsl.analysis.ChannelPhaseMatrix;
import journey.dsl.analysis.Difference;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.analysis.ExpectationGap;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Flow.Place;
import journey.dsl.analysis.Funnel;
import journey.dsl.analysis.Gap;
import journey.dsl.analysis.MomentScore;
import journey.dsl.analysis.PropertyValue;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.analysis.TouchpointQuadrant;
import journey.dsl.exchange.Report;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;

/** The results of one journey as tables. */
final class JourneyTables {

	private final Journey journey;
	private final Report report;
	private final Messages messages;
	private final ReportCells cells;
	private final Flow flow;
	private final Funnel funnel;
	private final String id;

	JourneyTables(Journey journey, Report report, Messages messages) {
		this.journey = journey;
		this.report = report;
		this.messages = messages;
		this.cells = new ReportCells(messages);
		this.flow = Flow.of(journey);
		this.funnel = Funnel.of(flow);
		this.id = QualifiedNames.of(journey);
	}

	List<Titled> all() {
		return List.of(steps(), outcomes(), gaps(), moments(), quadrants(), expectations(), evidence(), matrix(),
				allocations(), difference());
	}

	private Titled steps() {
		TextTable table = table("report-step", " report-emotion", "report-source", " report-visits", " report-abandon");
		for (EmotionCurve.Point point : EmotionCurve.of(journey).points()) {
			table.row(inside(point.step()), cells.number(point.emotion()), cells.word(point.source()),
					cells.number(funnel.visits().get(point.step())),
					funnel.abandon().containsKey(point.step()) ? cells.number(funnel.abandon().get(point.step())) : "");
		}
		return new Titled("report-steps", table);
	}

	private Titled outcomes() {
		TextTable table = table("report-outcome", " report-arrivals");
		funnel.outcomes().forEach((place, arrivals) -> table.row(name(place), cells.number(arrivals)));
		return new Titled("report-outcomes", table);
	}

	private static String name(Place place) {
		if (place instanceof Place.AtOutcome at) {
			return String.valueOf(at.outcome().getName());
		}
		return place instanceof Place.End ? "end" : "abandon";
	}

	private Titled gaps() {
		TextTable table = table("report-from", "report-to", "report-change", "report-handover");
		for (Gap gap : Gap.in(flow)) {
			String handover = gap.handover() == Handover.UNSPECIFIED ? messages.text("word-unassessed")
					: cells.literal(gap.handover());
			table.row(inside(gap.source()), inside(gap.target()), cells.word(gap.kind()), handover);
		}
		return new Titled("report-gaps", table);
	}

	private Titled moments() {
		TextTable table = table("report-step", " report-importance", " report-impact", " report-score");
		for (MomentScore moment : MomentScore.in(journey)) {
			table.row(inside(moment.step()), cells.number(moment.importance()), cells.number(moment.impact()),
					cells.number(moment.score()));
		}
		return new Titled("report-moments", table);
	}

	private Titled quadrants() {
		TextTable table = table("report-touchpoint", " report-performance", " report-share", "report-quadrant");
		for (TouchpointQuadrant touchpoint : TouchpointQuadrant.in(journey)) {
			touchpoint.quadrant().ifPresent(quadrant -> table.row(inside(touchpoint.touchpoint()),
					cells.number(touchpoint.performance()), cells.percent(touchpoint.share()), cells.word(quadrant)));
		}
		return new Titled("report-quadrants", table);
	}

	private Titled expectations() {
		TextTable table = table("report-step", " report-expects", " report-gets", " report-gap");
		for (ExpectationGap expectation : ExpectationGap.in(journey)) {
			table.row(inside(expectation.step()), cells.number(expectation.expects()), cells.number(expectation.gets()),
					cells.number(expectation.gap()));
		}
		return new Titled("report-expectations", table);
	}

	private Titled evidence() {
		TextTable table = table(" report-assessed", " report-observed", " report-coverage");
		EvidenceCoverage coverage = EvidenceCoverage.of(journey, report.today());
		table.row(cells.number(coverage.assessed()), cells.number(coverage.observed()),
				cells.percent(coverage.coverage()));
		return new Titled("report-evidence", table);
	}

	private Titled matrix() {
		ChannelPhaseMatrix matrix = ChannelPhaseMatrix.of(journey, report.project());
		TextTable table = new TextTable(Stream.concat(Stream.of(messages.text("report-channel")),
				matrix.phases().stream().map(JourneyTables::simple)).toArray(String[]::new));
		for (ChannelPhaseMatrix.Row row : matrix.rows()) {
			table.row(Stream.concat(Stream.of(simple(row.channel())), row.cells().stream().map(JourneyTables::cell))
					.toArray(String[]::new));
		}
		return new Titled("report-matrix", table);
	}

	/** Touchpoints, then actions in brackets. */
	private static String cell(ChannelPhaseMatrix.Cell cell) {
		return Stream.concat(cell.touchpoints().stream().map(JourneyTables::simple),
				cell.actions().stream().map(action -> "(" + simple(action) + ")")).collect(Collectors.joining(", "));
	}

	private Titled allocations() {
		TextTable table = table("report-metric", "report-step", " report-amount");
		for (AllocatedFigure figure : AllocatedFigure.in(journey)) {
			String metric = simple(figure.allocation().getMetric());
			figure.shares().forEach((step, amount) -> table.row(metric, inside(step), cells.number(amount)));
			table.row(metric, messages.text("report-residual"), cells.number(figure.residual()));
			table.row(metric, messages.text("report-total"), cells.number(figure.value()));
		}
		return new Titled("report-allocations", table);
	}

	private Titled difference() {
		TextTable table = table("report-difference", "report-element", "report-before", "report-after");
		Difference.of(journey).ifPresent(difference -> {
			String before = QualifiedNames.of(difference.before());
			difference.added().forEach(step -> whole("report-added", step, id, table));
			difference.addedTouchpoints().forEach(touchpoint -> whole("report-added", touchpoint, id, table));
			difference.removed().forEach(step -> whole("report-removed", step, before, table));
			difference.removedTouchpoints().forEach(touchpoint -> whole("report-removed", touchpoint, before, table));
			difference.moved().forEach(match -> table.row(messages.text("report-moved"), inside(match.after()),
					simple((NamedElement) match.before().eContainer()), simple((NamedElement) match.after().eContainer())));
			difference.retitled().forEach(match -> retitled(match, table));
			difference.retitledTouchpoints().forEach(match -> retitled(match, table));
			difference.changed().forEach(change -> table.row(messages.text("report-changed"),
					inside(change.step().after()) + " " + change.property(), value(change.from()), value(change.to())));
		});
		return new Titled("report-differences", table);
	}

	private void whole(String key, NamedElement element, String journeyId, TextTable table) {
		table.row(messages.text(key), ReportCells.inside(element, journeyId), "", "");
	}

	private void retitled(Difference.Match<? extends NamedElement> match, TextTable table) {
		table.row(messages.text("report-retitled"), inside(match.after()), text(match.before().getTitle()),
				text(match.after().getTitle()));
	}

	private String value(Optional<PropertyValue> value) {
		return value.map(cells::value).orElse("");
	}

	private String inside(NamedElement element) {
		return ReportCells.inside(element, id);
	}

	private static String simple(NamedElement element) {
		return text(element.getName());
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private TextTable table(String... columns) {
		String[] titles = new String[columns.length];
		for (int column = 0; column < columns.length; column++) {
			String title = messages.text(columns[column].strip());
			titles[column] = columns[column].startsWith(" ") ? " " + title : title;
		}
		return new TextTable(titles);
	}
}
