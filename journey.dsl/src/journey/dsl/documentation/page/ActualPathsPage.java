// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import journey.dsl.analysis.Deviation;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.documentation.page.Table.Entry;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Emotion;
import journey.dsl.journey.PathElement;
import journey.dsl.journey.UnplannedTouch;
import journey.dsl.journey.Visit;

/** The paths that people really took, and where they leave the plan. */
public final class ActualPathsPage implements PageKind {

	static final String PATH = "paths.html";

	@Override
	public Stream<Page> pages(SiteContext site) {
		List<Section> sections = site.project().elements(Actual.class).map(actual -> section(actual, site)).toList();
		return new SectionsView(site.wording().text("paths.lead"), sections).page(PATH, "page.paths", site);
	}

	private static Section section(Actual actual, SiteContext site) {
		Wording wording = site.wording();
		Map<Deviation.Kind, Integer> counts = new HashMap<>();
		List<Deviation> deviations = Deviation.in(actual);
		deviations.forEach(deviation -> counts.merge(deviation.kind(), 1, Integer::sum));
		String note = Wording.joined(" \u00B7 ", wording.title(actual.getJourney()), wording.title(actual.getPersona()),
				wording.title(actual.getEvidence()),
				wording.text("paths.counts", counts.getOrDefault(Deviation.Kind.MISSING, 0),
						counts.getOrDefault(Deviation.Kind.AD_HOC, 0),
						counts.getOrDefault(Deviation.Kind.IRREGULAR, 0),
						counts.getOrDefault(Deviation.Kind.FAILING, 0)));
		return Section.of(Wording.id(actual), wording.title(actual), note, table(actual, deviations, site))
				.leading(Links.ofTop(site).to(actual.getJourney()));
	}

	private static Table table(Actual actual, List<Deviation> deviations, SiteContext site) {
		Wording wording = site.wording();
		Links links = Links.ofTop(site);
		var table = new Table.Builder(wording).text("column.visited").number("column.number").tight("column.date")
				.number("column.emotion").text("column.felt").tight("column.deviation").faceted().text("column.reason");
		Map<PathElement, String> values = values(actual, wording);
		int number = 0;
		for (PathElement element : actual.getPath()) {
			Emotion emotion = element.getEmotion();
			table.row("").cell(what(element, links, wording)).cell(wording.number(++number)).cell(element.getDate())
					.cell(values.getOrDefault(element, "")).cell(emotion == null ? "" : emotion.getLabel())
					.cell(kinds(element, deviations, wording))
					.cell(element instanceof Visit visit ? visit.getReason() : "").add();
		}
		deviations.stream().filter(deviation -> deviation.kind() == Deviation.Kind.MISSING).forEach(deviation -> table
				.row("").cell(links.entry(deviation.step().orElseThrow())).cell("").cell("").cell("").cell("")
				.cell(word(deviation, wording)).cell("").add());
		if (table.table().rows().isEmpty()) {
			table.row("").cell(wording.text("paths.empty")).cell("").cell("").cell("").cell("").cell("").cell("").add();
		}
		return table.table();
	}

	/** The points of the curve, and what is stated about unplanned touches. */
	private static Map<PathElement, String> values(Actual actual, Wording wording) {
		var values = new HashMap<PathElement, String>();
		for (EmotionCurve.Point point : EmotionCurve.of(actual).points()) {
			if (point.emotion().isPresent()) {
				values.put(point.visit().orElseThrow(), wording.number(point.emotion().getAsDouble()));
			}
		}
		actual.getPath().stream().filter(UnplannedTouch.class::isInstance)
				.filter(touch -> touch.getEmotion() != null)
				.forEach(touch -> values.put(touch, wording.number(touch.getEmotion().getValue())));
		return values;
	}

	private static Entry what(PathElement element, Links links, Wording wording) {
		if (element instanceof UnplannedTouch touch) {
			return new Entry(touch.getText(), "", wording.title(touch.getChannel()));
		}
		return links.entry(((Visit) element).getStep());
	}

	private static List<Entry> kinds(PathElement element, List<Deviation> deviations, Wording wording) {
		var kinds = new ArrayList<Entry>();
		deviations.stream().filter(deviation -> deviation.occasion().filter(element::equals).isPresent())
				.forEach(deviation -> kinds.add(Entry.of(word(deviation, wording))));
		return kinds;
	}

	private static String word(Deviation deviation, Wording wording) {
		return wording.text("deviation." + deviation.kind().name());
	}
}
