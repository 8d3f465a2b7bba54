// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.stream.Stream;

import journey.dsl.analysis.ResourceUse;
import journey.dsl.documentation.page.Table.Entry;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Resource;

/** The resources of a project by status, and what uses them. */
public final class ResourcesPage implements PageKind {

	static final String PATH = "resources.html";

	@Override
	public Stream<Page> pages(SiteContext site) {
		Wording wording = site.wording();
		Links links = Links.ofTop(site);
		List<ResourceUse> inventory = ResourceUse.inventory(site.project());
		var table = new Table.Builder(wording).text("column.resource").tight("column.status").faceted()
				.text("column.owner").faceted()
				.number("column.count").text("column.users");
		for (ResourceUse use : inventory) {
			Resource resource = use.resource();
			table.row(Wording.id(resource)).cell(wording.title(resource)).cell(wording.word(resource.getStatus()))
					.cell(links.entry(resource.getOwner())).cell(wording.number(use.users().size()))
					.cell(use.unused() ? List.of(Entry.of(wording.text("resources.unused")))
							: links.entries(use.users()))
					.findings(site.findingsAt(resource)).add();
		}
		String lead = wording.text("resources.lead", inventory.size(),
				inventory.stream().filter(ResourceUse::unused).count());
		return new SectionsView(lead, List.of(Section.of("resources", "", "", table.table())))
				.page(PATH, "page.resources", site);
	}
}
