// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.analysis.MetricUse;
import journey.dsl.documentation.figure.MetricTrend;
import journey.dsl.documentation.figure.TrendSeries;
import journey.dsl.documentation.page.Table.Entry;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Allocation;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Metric;
import journey.dsl.journey.MetricStatus;
import journey.dsl.journey.NamedElement;

/** The register of metrics: those that exist, those that are missing, those to retire; and how they develop. */
public final class MeasuresPage implements PageKind {

	static final String PATH = "measures.html";

	private static final MetricTrend TREND = new MetricTrend();

	@Override
	public Stream<Page> pages(SiteContext site) {
		Wording wording = site.wording();
		List<MetricUse> register = MetricUse.register(site.project());
		var sections = new ArrayList<Section>();
		sections.add(Section.of("section-register", wording.text("measures.register"), "", register(register, site)));
		for (MetricUse use : register) {
			List<TrendSeries> series = TrendSeries.of(use);
			if (!series.isEmpty()) {
				Metric metric = use.metric();
				sections.add(Section.of("trend-" + Wording.id(metric), wording.title(metric), "",
						trend(series, metric, site))
						.showing(site.view(TREND, metric, "")));
			}
		}
		String lead = wording.text("measures.lead", register.size(), count(register, MetricStatus.EXISTING),
				count(register, MetricStatus.MISSING), count(register, MetricStatus.TO_RETIRE));
		return new SectionsView(lead, sections).page(PATH, "page.measures", site);
	}

	private static long count(List<MetricUse> register, MetricStatus status) {
		return register.stream().filter(use -> use.metric().getStatus() == status).count();
	}

	private static Table register(List<MetricUse> register, SiteContext site) {
		Wording wording = site.wording();
		Links links = Links.ofTop(site);
		var table = new Table.Builder(wording).text("column.metric").tight("column.status").faceted().tight("column.unit")
				.text("column.better").text("column.collected").text("column.where");
		for (MetricUse use : register) {
			Metric metric = use.metric();
			var uses = new ArrayList<Entry>();
			uses.addAll(places(use.measures(), links, wording));
			use.allocations().forEach(allocation -> uses.add(spread(allocation, links, wording)));
			if (use.unused()) {
				uses.add(Entry.of(wording.text("measures.unused")));
			}
			table.row(Wording.id(metric)).cell(wording.title(metric)).cell(wording.word(metric.getStatus()))
					.cell(metric.getUnit()).cell(wording.word(metric.getBetter())).cell(metric.getCollected()).cell(uses)
					.findings(site.findingsAt(metric)).add();
		}
		return table.table();
	}

	/** The figures, each below its place, which is named once where several follow. */
	private static List<Entry> places(List<Measure> measures, Links links, Wording wording) {
		var entries = new ArrayList<Entry>();
		EObject last = null;
		for (Measure measure : measures) {
			Entry entry = place(measure, links, wording);
			entries.add(measure.eContainer() == last ? new Entry("", "", entry.aside()) : entry);
			last = measure.eContainer();
		}
		return entries;
	}

	private static Entry place(Measure measure, Links links, Wording wording) {
		String figures = Wording.joined(" \u00B7 ", wording.figures(measure), measure.getDate(),
				wording.title(measure.getEvidence()));
		return measure.eContainer() instanceof NamedElement place ? links.entry(place, figures) : Entry.of(figures);
	}

	private static Entry spread(Allocation allocation, Links links, Wording wording) {
		String[] shares = allocation.getShares().stream()
				.map(share -> wording.title(share.getStep()) + " " + wording.percent(share.getPercent()))
				.toArray(String[]::new);
		return links.entry((NamedElement) allocation.eContainer(),
				wording.text("measures.spread", Wording.joined("; ", shares)));
	}

	private static Table trend(List<TrendSeries> series, Metric metric, SiteContext site) {
		Wording wording = site.wording();
		Links links = Links.ofTop(site);
		var table = new Table.Builder(wording).text("column.at").number("column.number").tight("column.date")
				.number("column.value").number("column.target").number("column.result").text("column.journey");
		for (int i = 0; i < series.size(); i++) {
			for (TrendSeries.Point point : series.get(i).points()) {
				Measure measure = point.measure();
				table.row("").cell(links.entry((NamedElement) measure.eContainer())).cell(wording.number(i + 1))
						.cell(measure.getDate()).cell(wording.quantity(measure.getValue(), metric.getUnit()))
						.cell(wording.quantity(measure.getTarget(), metric.getUnit()))
						.cell(wording.quantity(measure.getResult(), metric.getUnit()))
						.cell(links.entries(Links.journeyAround(measure).stream().toList())).add();
			}
		}
		return table.table();
	}
}
