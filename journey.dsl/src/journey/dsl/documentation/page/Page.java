// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.function.Supplier;

import journey.dsl.journey.Element;

/**
 * A page before it is written.
 *
 * @param path     path inside the site, with slashes
 * @param title    title of the page
 * @param template name of its template
 * @param view     gathers what the template shows, records only; asked when the page is written, in any thread
 * @param sources  the files that it is made from, as readers know them
 * @param subject  the element whose page it is, the only one with its figures; null for a page about many
 */
public record Page(String path, String title, String template, Supplier<?> view, List<String> sources,
		Element subject) {

	/** A page about many elements. */
	Page(String path, String title, String template, Supplier<?> view, List<String> sources) {
		this(path, title, template, view, sources, null);
	}

	/** Copies the list. */
	public Page {
		sources = List.copyOf(sources);
	}

	/**
	 * Returns what leads from the page's folder to that of the site.
	 *
	 * @return an empty text or {@code ../} as often as needed
	 */
	String root() {
		return "../".repeat((int) path.chars().filter(c -> c == '/').count());
	}
}
