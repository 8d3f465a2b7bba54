// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.stream.Stream;

/** A kind of page. To add one, write a class and a template and register the class in {@link PageCatalogue}. */
public interface PageKind {

	/**
	 * Makes the pages.
	 *
	 * @param site what is documented
	 * @return the pages in order
	 */
	Stream<Page> pages(SiteContext site);
}
