// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.analysis.Finding;
import journey.dsl.documentation.page.Table.Entry;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.NamedElement;

/** Everything that the check found. */
public final class FindingsPage implements PageKind {

	static final String PATH = "findings.html";

	@Override
	public Stream<Page> pages(SiteContext site) {
		return Stream.of(new Page(PATH, site.wording().text("findings.title"), SectionsView.TEMPLATE, () -> view(site),
				site.sources()));
	}

	private static SectionsView view(SiteContext site) {
		Wording wording = site.wording();
		String lead = site.findings().isEmpty() ? wording.text("findings.none")
				: wording.text("findings.count", count(site, Finding.Level.ERROR), count(site, Finding.Level.WARNING),
						count(site, Finding.Level.INFO));
		return new SectionsView(lead, List.of(Section.of("findings", "", "", table(site))));
	}

	private static Table table(SiteContext site) {
		Wording wording = site.wording();
		Links links = Links.ofTop(site);
		var table = new Table.Builder(wording).text("column.finding").tight("column.severity").faceted()
				.name("column.element").text("column.journey").faceted().tight("column.rule").faceted();
		for (Finding finding : site.findings()) {
			EObject element = site.element(finding.element());
			String title = element instanceof NamedElement named ? wording.title(named) : "";
			String place = finding.file() + ":" + finding.line() + ":" + finding.column();
			table.row("").cell(new Entry(finding.message(), "", place))
					.cell(new Entry(FindingView.level(finding, wording), "", "", "level " + FindingView.kind(finding)))
					.cell(new Entry(title, links.to(element), finding.element()))
					.cell(links.entries(Links.journeyAround(element).stream().toList()))
					.cell(finding.rule()).add();
		}
		return table.table();
	}

	private static long count(SiteContext site, Finding.Level level) {
		return site.findings().stream().filter(finding -> finding.severity() == level).count();
	}
}
