// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.page.Table.Entry;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Element;
import journey.dsl.journey.Evidence;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Sourced;

/** What statements rest on: each piece of evidence, and how far each journey is covered. */
public final class EvidencePage implements PageKind {

	static final String PATH = "evidence.html";

	@Override
	public Stream<Page> pages(SiteContext site) {
		Wording wording = site.wording();
		List<Evidence> evidence = site.project().elements(Evidence.class).toList();
		if (evidence.isEmpty()) {
			return Stream.empty();
		}
		long expired = evidence.stream().filter(one -> EvidenceCoverage.isExpired(one, site.figures().today())).count();
		return new SectionsView(wording.text("evidence.lead", evidence.size(), expired), List.of(
				Section.of("section-evidence", wording.text("evidence.sources"), "", sources(evidence, site)),
				Section.of("section-coverage", wording.text("field.evidence"), wording.text("evidence.note"),
						coverage(site))))
				.page(PATH, "page.evidence", site);
	}

	private static Table sources(List<Evidence> evidence, SiteContext site) {
		Wording wording = site.wording();
		Map<Evidence, Map<Element, Integer>> citations = citations(site.project());
		Links links = Links.ofTop(site);
		var table = new Table.Builder(wording).text("column.evidence").tight("column.kind").faceted()
				.tight("column.level").faceted()
				.tight("column.date").tight("column.expires").number("column.sample").text("column.origin")
				.text("column.cited");
		for (Evidence one : evidence) {
			String expired = EvidenceCoverage.isExpired(one, site.figures().today())
					? wording.text("evidence.expired") : "";
			Map<Element, Integer> cited = citations.getOrDefault(one, Map.of());
			List<Entry> users = cited.isEmpty() ? List.of(Entry.of(wording.text("evidence.uncited")))
					: cited.entrySet().stream().map(entry -> links.entry(entry.getKey(),
							wording.text("evidence.statements", entry.getValue()))).toList();
			table.row(Wording.id(one)).cell(wording.title(one)).cell(wording.word(one.getKind()))
					.cell(wording.word(one.getLevel())).cell(one.getDate())
					.cell(new Entry(one.getExpires(), "", expired)).cell(wording.number(one.getSample()))
					.cell(one.getSource()).cell(users)
					.findings(site.findingsAt(one)).add();
		}
		return table.table();
	}

	/** How many statements of which elements of a file name which evidence. */
	private static Map<Evidence, Map<Element, Integer>> citations(Project project) {
		var citations = new LinkedHashMap<Evidence, Map<Element, Integer>>();
		for (JourneyFile file : project.files()) {
			for (Element element : file.getElements()) {
				count(element, element, citations);
				TreeIterator<EObject> contents = EcoreUtil.getAllContents(element, false);
				contents.forEachRemaining(part -> count(part, element, citations));
			}
		}
		return citations;
	}

	private static void count(EObject part, Element element, Map<Evidence, Map<Element, Integer>> citations) {
		if (part instanceof Sourced statement && statement.getEvidence() != null) {
			citations.computeIfAbsent(statement.getEvidence(), key -> new LinkedHashMap<>())
					.merge(element, 1, Integer::sum);
		}
	}

	private static Table coverage(SiteContext site) {
		Wording wording = site.wording();
		var table = new Table.Builder(wording).text("column.journey").tight("column.basis").faceted().number("column.observed")
				.number("column.assessed").number("column.coverage");
		site.project().elements(Journey.class).forEach(journey -> {
			EvidenceCoverage coverage = EvidenceCoverage.of(journey, site.figures().today());
			table.row("").cell(Links.ofTop(site).entry(journey)).cell(wording.word(journey.getBasis()))
					.cell(wording.number(coverage.observed())).cell(wording.number(coverage.assessed()))
					.cell(coverage.coverage().isEmpty() ? "" : wording.percent(coverage.coverage().getAsDouble() * 100))
					.add();
		});
		return table.table();
	}
}
