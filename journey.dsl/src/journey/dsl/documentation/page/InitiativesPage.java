// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.stream.Stream;

import journey.dsl.analysis.Priority;
import journey.dsl.documentation.figure.ValueEffort;
import journey.dsl.documentation.page.Table.Entry;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Initiative;

/** The initiatives of a project, the highest priority first. */
public final class InitiativesPage implements PageKind {

	static final String PATH = "initiatives.html";

	private static final ValueEffort FIGURE = new ValueEffort();

	@Override
	public Stream<Page> pages(SiteContext site) {
		Wording wording = site.wording();
		List<Priority> ranked = site.initiatives().ranked();
		Section section = Section.of("initiatives-ranked", "", "", table(ranked, site));
		return new SectionsView(wording.text("initiatives.lead", ranked.size()),
				List.of(site.showing(section, FIGURE))).page(PATH, "page.initiatives", site);
	}

	private static Table table(List<Priority> ranked, SiteContext site) {
		Wording wording = site.wording();
		Links links = Links.ofTop(site);
		var table = new Table.Builder(wording).text("column.initiative").number("column.rank").number("column.priority")
				.number("column.customerValue").number("column.businessValue").number("column.effort")
				.tight("column.status").faceted().text("column.owner").faceted().text("column.addresses")
				.text("column.needs").text("column.measures");
		for (int i = 0; i < ranked.size(); i++) {
			Priority priority = ranked.get(i);
			Initiative initiative = priority.initiative();
			boolean known = priority.value().isPresent();
			table.row(Wording.id(initiative))
					.cell(new Entry(wording.title(initiative), "", initiative.getHypothesis()))
					.cell(known ? wording.number(i + 1) : "")
					.cell(known ? wording.number(priority.value().getAsDouble()) : "")
					.cell(wording.number(initiative.getCustomerValue()))
					.cell(wording.number(initiative.getBusinessValue())).cell(wording.number(initiative.getEffort()))
					.cell(new Entry(wording.word(initiative.getStatus()), "", initiative.getDue()))
					.cell(links.entry(initiative.getOwner())).cell(links.entries(initiative.getAddresses()))
					.cell(links.entries(initiative.getNeeds())).cell(measures(initiative, links, wording))
					.findings(site.findingsAt(initiative)).add();
		}
		return table.table();
	}

	private static List<Entry> measures(Initiative initiative, Links links, Wording wording) {
		return initiative.getMeasures().stream()
				.map(measure -> links.entry(measure.getMetric(), wording.figures(measure))).toList();
	}
}
