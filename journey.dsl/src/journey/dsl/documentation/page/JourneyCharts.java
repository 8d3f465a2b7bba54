// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import journey.dsl.analysis.ChannelPhaseMatrix;
import journey.dsl.analysis.TouchpointQuadrant;
import journey.dsl.documentation.figure.ChannelMatrix;
import journey.dsl.documentation.figure.Figure;
import journey.dsl.documentation.figure.PerformanceVolume;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;

/** The charts of a journey's page, each with its data as a table. */
final class JourneyCharts {

	private static final PerformanceVolume QUADRANT = new PerformanceVolume();
	private static final ChannelMatrix MATRIX = new ChannelMatrix();

	private final Journey journey;
	private final SiteContext site;
	private final Wording wording;
	private final Links links;

	JourneyCharts(Journey journey, SiteContext site) {
		this.journey = journey;
		this.site = site;
		this.wording = site.wording();
		this.links = new Links(site, "../");
	}

	List<Section> sections() {
		var sections = new ArrayList<Section>();
		CurvesTable.of(journey, site).ifPresent(sections::add);
		if (ChannelMatrix.isShown(journey)) {
			sections.add(showing(MATRIX, Section.of("section-matrix", wording.text("matrix.title"), "", matrix())));
		}
		if (PerformanceVolume.isShown(journey)) {
			sections.add(showing(QUADRANT,
					Section.of("section-quadrant", wording.text("quadrant.title"), "", quadrant())));
		}
		return sections;
	}

	/** Cells with contents only, for an empty one is told from a full one by its absence here. */
	private Table matrix() {
		ChannelPhaseMatrix matrix = ChannelPhaseMatrix.of(journey, site.project());
		var table = new Table.Builder(wording).text("column.channel").text("column.phase").text("column.touchpoints")
				.text("column.actions");
		for (ChannelPhaseMatrix.Row row : matrix.rows()) {
			for (ChannelPhaseMatrix.Cell cell : row.cells()) {
				if (cell.touchpoints().isEmpty() && cell.actions().isEmpty()) {
					continue;
				}
				table.row("").cell(links.entry(row.channel())).cell(links.entry(cell.phase()))
						.cell(links.entries(cell.touchpoints())).cell(links.entries(cell.actions())).add();
			}
		}
		return table.table();
	}

	private Section showing(Figure<Journey> figure, Section section) {
		return section.showing(site.view(figure, journey, "../"));
	}

	private Table quadrant() {
		var table = new Table.Builder(wording).text("column.touchpoint").number("column.number")
				.number("column.performance").number("column.share").text("column.volume").text("column.quadrant")
				.text("column.channel");
		List<TouchpointQuadrant> touchpoints = TouchpointQuadrant.in(journey);
		for (int i = 0; i < touchpoints.size(); i++) {
			TouchpointQuadrant one = touchpoints.get(i);
			table.row("").cell(links.entry(one.touchpoint())).cell(wording.number(i + 1))
					.cell(number(one.performance()))
					.cell(one.share().isEmpty() ? "" : wording.percent(one.share().getAsDouble() * 100))
					.cell(wording.volume(one.touchpoint().getVolume()))
					.cell(one.quadrant().map(quadrant -> wording.text("quadrant."
							+ quadrant.name().toLowerCase(Locale.ROOT))).orElse(""))
					.cell(links.entry(one.touchpoint().getChannel())).add();
		}
		return table.table();
	}

	private String number(OptionalDouble number) {
		return number.isEmpty() ? "" : wording.number(number.getAsDouble());
	}
}
