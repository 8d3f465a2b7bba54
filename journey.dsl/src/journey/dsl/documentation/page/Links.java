// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.analysis.Finding;
import journey.dsl.documentation.page.Table.Entry;
import journey.dsl.documentation.text.FileNames;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Act;
import journey.dsl.journey.Action;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Department;
import journey.dsl.journey.Device;
import journey.dsl.journey.Element;
import journey.dsl.journey.Evidence;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Metric;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Outcome;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Persona;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Resource;
import journey.dsl.journey.Scale;
import journey.dsl.journey.Step;
import journey.dsl.journey.Task;
import journey.dsl.journey.Touchpoint;

/** Leads from any element to the place in the site that shows it; the fragment is its qualified name. */
final class Links {

	private final SiteContext site;
	private final String root;

	/** For pages that lie as deep as {@code root} leads up. */
	Links(SiteContext site, String root) {
		this.site = site;
		this.root = root;
	}

	/** For pages at the top of the site. */
	static Links ofTop(SiteContext site) {
		return new Links(site, "");
	}

	/** The title of an element, leading to it. */
	Entry entry(NamedElement element) {
		return entry(element, "");
	}

	Entry entry(NamedElement element, String aside) {
		return new Entry(site.wording().title(element), to(element), aside);
	}

	List<Entry> entries(List<? extends NamedElement> elements) {
		return elements.stream().map(this::entry).toList();
	}

	/** The address of an element or of the nearest one around it that has a place; empty where none has. */
	String to(EObject element) {
		if (element == null || element.eIsProxy() || !site.holds(element)) {
			return "";
		}
		for (EObject owner = element; owner != null; owner = owner.eContainer()) {
			String address = address(owner);
			if (!address.isEmpty()) {
				return root + address;
			}
		}
		return "";
	}

	/** The address of the place that shows what a finding is about; empty where there is none. */
	String to(Finding finding) {
		return to(site.element(finding.element()));
	}

	/** The journey that an element stands in. */
	static Optional<Journey> journeyAround(EObject element) {
		for (EObject owner = element; owner != null; owner = owner.eContainer()) {
			if (owner instanceof Journey journey) {
				return Optional.of(journey);
			}
		}
		return Optional.empty();
	}

	private String address(EObject element) {
		if (element instanceof Journey journey) {
			return FileNames.link(site.journeyPath(journey));
		}
		if (isOnJourneyPage(element)) {
			return journeyAround(element).map(journey -> address(journey) + fragment(element)).orElse("");
		}
		String page = page(element);
		return page.isEmpty() ? "" : page + fragment(element);
	}

	/** In the map or in one of the tables below it. */
	private static boolean isOnJourneyPage(EObject element) {
		return element instanceof Phase || element instanceof Step || element instanceof Touchpoint
				|| element instanceof Action || element instanceof Act || element instanceof Pain
				|| element instanceof Outcome;
	}

	private static String page(EObject element) {
		if (!(element instanceof Element)) {
			return "";
		}
		if (element instanceof Department || element instanceof Channel || element instanceof Device
				|| element instanceof Scale) {
			return GlossaryPage.PATH;
		}
		return element instanceof Persona ? PersonasPage.PATH
				: element instanceof Evidence ? EvidencePage.PATH
				: element instanceof Resource ? ResourcesPage.PATH
				: element instanceof Initiative ? InitiativesPage.PATH
				: element instanceof Metric ? MeasuresPage.PATH
				: element instanceof Task ? TasksPage.PATH
				: element instanceof Actual ? ActualPathsPage.PATH
				: element instanceof Atlas ? AtlasPage.PATH
				: "";
	}

	private static String fragment(EObject element) {
		return "#" + FileNames.link(Wording.id(element));
	}
}
