// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import java.util.HashMap;
import java.util.Map;

/** The inspections of sites, each made once. */
final class Inspections {

	private final Browser browser;
	private final GeneratedSites sites;
	private final Map<String, Inspection> made = new HashMap<>();

	Inspections(Browser browser, GeneratedSites sites) {
		this.browser = browser;
		this.sites = sites;
	}

	Inspection of(String site) {
		return made.computeIfAbsent(site, name -> Inspection.of(name, browser, sites));
	}
}
