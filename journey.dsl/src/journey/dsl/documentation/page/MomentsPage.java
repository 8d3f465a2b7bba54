// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import journey.dsl.analysis.MomentScore;
import journey.dsl.documentation.page.Table.Entry;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Step;

/** The moments of truth of all journeys, those that matter most first. */
public final class MomentsPage implements PageKind {

	static final String PATH = "moments.html";

	@Override
	public Stream<Page> pages(SiteContext site) {
		Wording wording = site.wording();
		Links links = Links.ofTop(site);
		List<MomentScore> moments = site.project().elements(Journey.class)
				.flatMap(journey -> MomentScore.in(journey).stream())
				.sorted(Comparator.comparingInt((MomentScore moment) -> moment.score().orElse(0)).reversed()).toList();
		var table = new Table.Builder(wording).text("column.step").text("column.journey").faceted().number("column.score")
				.number("column.importance").number("column.impact").text("column.reason").text("column.measured")
				.text("column.owner").faceted();
		for (MomentScore moment : moments) {
			Step step = moment.step();
			table.row("").cell(links.entry(step)).cell(links.entry((Journey) step.eContainer().eContainer()))
					.cell(number(moment.score(), wording)).cell(number(moment.importance(), wording))
					.cell(number(moment.impact(), wording)).cell(step.getMoment().getReason())
					.cell(measured(step, links, wording)).cell(links.entry(step.getOwner())).add();
		}
		long measured = moments.stream().filter(moment -> !measures(moment.step()).isEmpty()).count();
		String lead = wording.text("moments.lead", moments.size(), measured);
		return new SectionsView(lead, List.of(Section.of("moments", "", "", table.table())))
				.page(PATH, "page.moments", site);
	}

	private static List<Entry> measured(Step step, Links links, Wording wording) {
		List<Measure> measures = measures(step);
		return measures.isEmpty() ? List.of(Entry.of(wording.text("moments.unmeasured")))
				: measures.stream().map(measure -> measure(measure, links, wording)).toList();
	}

	private static List<Measure> measures(Step step) {
		return Stream.concat(step.getMeasures().stream(),
				step.getTouchpoints().stream().flatMap(touchpoint -> touchpoint.getMeasures().stream())).toList();
	}

	private static Entry measure(Measure measure, Links links, Wording wording) {
		return links.entry(measure.getMetric(), wording.figures(measure));
	}

	private static String number(OptionalInt number, Wording wording) {
		return number.isEmpty() ? "" : wording.number(number.getAsInt());
	}
}
