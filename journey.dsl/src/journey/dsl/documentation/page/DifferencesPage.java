// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.ArrayList;
import java.util.stream.Stream;

import journey.dsl.analysis.Difference;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Step;

/** What each journey that revises another one changes. */
public final class DifferencesPage implements PageKind {

	static final String PATH = "differences.html";

	@Override
	public Stream<Page> pages(SiteContext site) {
		Wording wording = site.wording();
		var sections = new ArrayList<Section>();
		site.project().elements(Journey.class).forEach(journey -> Difference.of(journey).ifPresent(difference -> sections
				.add(Section.of("difference-" + Wording.id(journey), wording.title(journey),
						wording.text("differences.of", wording.title(difference.before())),
						new Rows(site).of(difference)).leading(Links.ofTop(site).to(journey)))));
		return new SectionsView(wording.text("differences.lead"), sections).page(PATH, "page.differences", site);
	}

	/** The rows of one difference. */
	private static final class Rows {

		private final Wording wording;
		private final Links links;
		private final Table.Builder table;

		Rows(SiteContext site) {
			wording = site.wording();
			links = Links.ofTop(site);
			table = new Table.Builder(wording).text("column.at").tight("column.change").faceted().text("column.property")
					.text("column.before").text("column.after");
		}

		Table of(Difference difference) {
			var words = new PropertyWords(difference, wording);
			difference.added().forEach(step -> add("added", step, "", "", wording.title(step)));
			difference.removed().forEach(step -> add("removed", step, "", wording.title(step), ""));
			difference.moved().forEach(match -> add("moved", match.after(), wording.text("column.phase"),
					phase(match.before()), phase(match.after())));
			difference.retitled().forEach(this::addRetitled);
			difference.addedTouchpoints().forEach(touchpoint -> add("added", (Step) touchpoint.eContainer(),
					wording.text("column.touchpoint"), "", wording.title(touchpoint)));
			difference.removedTouchpoints().forEach(touchpoint -> add("removed", (Step) touchpoint.eContainer(),
					wording.text("column.touchpoint"), wording.title(touchpoint), ""));
			difference.retitledTouchpoints().forEach(this::addRetitled);
			difference.changed().forEach(change -> add("changed", change.step().after(), words.name(change),
					words.value(change.property(), change.from()), words.value(change.property(), change.to())));
			return table.table();
		}

		private void addRetitled(Difference.Match<? extends NamedElement> match) {
			add("retitled", match.after(), wording.text("column.title"), wording.title(match.before()),
					wording.title(match.after()));
		}

		private void add(String change, NamedElement element, String property, String before, String after) {
			table.row("").cell(links.entry(element)).cell(wording.text("difference." + change)).cell(property)
					.cell(before).cell(after).add();
		}

		private String phase(Step step) {
			return wording.title((NamedElement) step.eContainer());
		}
	}
}
