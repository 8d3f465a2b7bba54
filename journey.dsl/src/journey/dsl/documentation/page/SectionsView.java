// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page that consists of figures and tables, as its template sees it.
 *
 * @param lead     a sentence below the title
 * @param sections its parts, none of them empty
 */
public record SectionsView(String lead, List<Section> sections) {

	static final String TEMPLATE = "sections.ftlh";

	/** Leaves out what is empty. */
	public SectionsView {
		sections = sections.stream().filter(section -> !section.isEmpty()).toList();
	}

	/** Makes the page, or none where there is nothing to show. */
	Stream<Page> page(String path, String titleKey, SiteContext site) {
		return sections.isEmpty() ? Stream.empty()
				: Stream.of(new Page(path, site.wording().text(titleKey), TEMPLATE, () -> this, site.sources()));
	}
}
