// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.stream.JsonWriter;

import journey.dsl.analysis.Finding;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Action;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Department;
import journey.dsl.journey.Device;
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
import journey.dsl.journey.Step;
import journey.dsl.journey.Task;
import journey.dsl.journey.Touchpoint;

/**
 * What can be searched for, as a script that pages load when somebody searches: a page that is opened as a file may
 * load scripts but may not fetch data. It holds nothing but texts, in quotation marks and with everything escaped that
 * HTML or a script could take for more.
 */
public final class SearchIndex {

	private static final Map<String, Class<? extends NamedElement>> KINDS = kinds();
	private static final String FINDING = "finding";
	private static final String TERM = "term";

	private final SiteContext site;
	private final Wording wording;
	private final Links links;
	private final List<String> kinds;
	private final StringWriter out = new StringWriter(1 << 14);
	private String separator = "\n";

	private SearchIndex(SiteContext site) {
		this.site = site;
		this.wording = site.wording();
		this.links = Links.ofTop(site);
		this.kinds = Stream.concat(KINDS.keySet().stream(), Stream.of(TERM, FINDING)).toList();
	}

	private static Map<String, Class<? extends NamedElement>> kinds() {
		var kinds = new LinkedHashMap<String, Class<? extends NamedElement>>();
		kinds.put("journey", Journey.class);
		kinds.put("persona", Persona.class);
		kinds.put("phase", Phase.class);
		kinds.put("step", Step.class);
		kinds.put("touchpoint", Touchpoint.class);
		kinds.put("action", Action.class);
		kinds.put("pain", Pain.class);
		kinds.put("outcome", Outcome.class);
		kinds.put("metric", Metric.class);
		kinds.put("initiative", Initiative.class);
		kinds.put("channel", Channel.class);
		kinds.put("device", Device.class);
		kinds.put("department", Department.class);
		kinds.put("resource", Resource.class);
		kinds.put("evidence", Evidence.class);
		kinds.put("task", Task.class);
		kinds.put("path", Actual.class);
		return kinds;
	}

	/**
	 * Writes the index of a site. An entry is the number of its kind, its title, where it stands, its address from the
	 * top of the site, and words that find it besides; the languages of title and place follow where one of them is not
	 * that of the site.
	 *
	 * @param site what is documented
	 * @return a script
	 */
	public static String of(SiteContext site) {
		return new SearchIndex(site).write();
	}

	private String write() {
		out.write("globalThis.journeyIndex = {\"kinds\": ");
		array(kinds.stream().map(kind -> (Object) wording.text("search.kind." + kind)).toList());
		out.write(", \"entries\": [");
		site.project().files().forEach(file -> EcoreUtil.getAllContents(file, false).forEachRemaining(this::element));
		if (GlossaryPage.isShown(site)) {
			GlossaryPage.TERMS.forEach(term -> entry(TERM, wording.text("term." + term), "",
					GlossaryPage.PATH + "#term-" + term, wording.text("term." + term + ".meaning")));
		}
		site.findings().forEach(this::finding);
		out.write("\n]};\n");
		return out.toString();
	}

	private void element(Object part) {
		if (part instanceof NamedElement element) {
			KINDS.forEach((kind, type) -> {
				if (type.isInstance(element)) {
					entry(kind, wording.title(element), place(element), links.to(element), words(element));
				}
			});
		}
	}

	private void finding(Finding finding) {
		EObject element = site.element(finding.element());
		String title = element instanceof NamedElement named ? wording.title(named) : finding.element();
		String link = links.to(finding);
		entry(FINDING, finding.message(), Wording.joined(" \u00B7 ", FindingView.level(finding, wording), title),
				link.isEmpty() ? FindingsPage.PATH : link, finding.rule());
	}

	/** What is without an address cannot be found. */
	private void entry(String kind, String title, String place, String link, String words) {
		String clean = PlainText.of(title);
		if (!clean.isEmpty() && !link.isEmpty()) {
			out.write(separator);
			separator = ",\n";
			array(Stream.concat(Stream.of(kinds.indexOf(kind), clean, PlainText.of(place), link, PlainText.of(words)),
					languages(clean, place)).toList());
		}
	}

	private Stream<String> languages(String title, String place) {
		String ofTitle = site.languages().of(title);
		String ofPlace = site.languages().of(place);
		return ofTitle.isEmpty() && ofPlace.isEmpty() ? Stream.empty() : Stream.of(ofTitle, ofPlace);
	}

	/** The titles of what an element stands in. */
	private String place(NamedElement element) {
		String place = "";
		for (EObject owner = element.eContainer(); owner instanceof NamedElement around; owner = owner.eContainer()) {
			if (!(around instanceof Phase) || element instanceof Step) {
				place = Wording.joined(" \u203A ", wording.title(around), place);
			}
		}
		return place;
	}

	private static String words(NamedElement element) {
		String more = element instanceof Journey journey ? journey.getPurpose()
				: element instanceof Persona persona ? persona.getQuote()
				: element instanceof Initiative initiative ? initiative.getHypothesis()
				: element instanceof Evidence evidence ? evidence.getSource() : "";
		return Wording.joined(" ", element.getName(), more);
	}

	private void array(List<?> values) {
		// closing it does nothing to the writer below
		try (var json = new JsonWriter(out)) {
			json.setHtmlSafe(true);
			json.beginArray();
			for (Object value : values) {
				if (value instanceof Integer number) {
					json.value(number);
				} else {
					json.value(value.toString());
				}
			}
			json.endArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
