// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.Optional;

import journey.dsl.documentation.figure.map.CurveSeries;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;

/** The curves that the map shows beside the journey's own, as a table. */
final class CurvesTable {

	private CurvesTable() {
	}

	static Optional<Section> of(Journey journey, SiteContext site) {
		Wording wording = site.wording();
		CurveSeries.Beside beside = CurveSeries.beside(journey, site.figures().index(), wording);
		if (beside.series().isEmpty()) {
			return Optional.empty();
		}
		Links links = new Links(site, "../");
		var table = new Table.Builder(wording).text("column.curve").text("column.step").number("column.normalised");
		for (CurveSeries series : beside.series()) {
			series.runs().stream().flatMap(run -> run.stream()).forEach(point -> table.row("")
					.cell(Wording.joined(" \u00B7 ", series.style().name(), series.title())).cell(links.entry(point.step()))
					.cell(wording.number(point.normalised())).add());
		}
		return Optional.of(Section.of("section-curves", wording.text("curves.title"), wording.text("curves.note"),
				table.table()));
	}
}
