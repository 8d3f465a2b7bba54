// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;


import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.journey.Journey;
import journey.tests.examples.ExampleProjects;

/** Whatever a site refers to is there: pages, fragments, pictures, labels, what the search finds. */
class SiteLinksTest {

	private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)");
	private static final Set<String> IDENTIFIERS = Set.of("aria-labelledby", "aria-describedby", "aria-controls",
			"data-list", "for", "headers");
	private static final Set<String> ADDRESSES = Set.of("href", "src", "data-index");

	static Stream<String> projects() {
		return Stream.of("furniture", "bank", "machinery", "onboarding", "nasty");
	}

	private static Map<String, byte[]> site(String name) {
		Project project = name.equals("nasty") ? NastyModel.project() : ExampleProjects.load(name);
		List<Finding> findings = project.elements(Journey.class).map(SiteLinksTest::finding).toList();
		return Sites.write(project, findings, Locale.ENGLISH);
	}

	private static Finding finding(Journey journey) {
		return new Finding("customers-absent", Finding.Level.INFO, QualifiedNames.of(journey), "a.journey", 1, 1, "Nobody");
	}

	@ParameterizedTest
	@MethodSource("projects")
	void pagesReferToWhatThereIs(String name) {
		Map<String, byte[]> site = site(name);
		Set<String> targets = new HashSet<>(site.keySet());
		Set<String> references = new TreeSet<>();
		site.keySet().stream().filter(path -> path.endsWith(".html") || path.endsWith(".svg"))
				.forEach(path -> elements(site, path).forEach(element -> {
					targets.add(path + "#" + element.getAttribute("id"));
					references.addAll(references(path, element));
				}));

		assertThat(targets).containsAll(references);
	}

	@ParameterizedTest
	@MethodSource("projects")
	void theSearchFindsWhatThereIs(String name) {
		Map<String, byte[]> site = site(name);
		Set<String> targets = new HashSet<>(site.keySet());
		site.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> elements(site, path)
				.forEach(element -> targets.add(path + "#" + element.getAttribute("id"))));

		assertThat(SearchEntry.in(site)).isNotEmpty()
				.allSatisfy(entry -> assertThat(targets).contains(resolved("index.html", entry.link())));
	}

	private static List<String> references(String path, Element element) {
		var references = new ArrayList<String>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Attr attribute = (Attr) element.getAttributes().item(i);
			String value = attribute.getValue();
			if (ADDRESSES.contains(attribute.getName())) {
				references.add(resolved(path, value));
			} else if (IDENTIFIERS.contains(attribute.getName())) {
				Stream.of(value.split(" ")).forEach(id -> references.add(path + "#" + id));
			}
			Matcher matcher = REFERENCE.matcher(value);
			while (matcher.find()) {
				references.add(path + "#" + matcher.group(1));
			}
		}
		return references;
	}

	/** The path from the top of the site that a link on a page leads to; the page itself where there is no link. */
	private static String resolved(String page, String link) {
		String[] parts = link.split("#", 2);
		String path = parts[0].isEmpty() ? page
				: Path.of("/" + page).resolveSibling(decoded(parts[0])).normalize().toString().substring(1);
		return parts.length == 1 ? path : path + "#" + decoded(parts[1]);
	}

	private static String decoded(String link) {
		return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	private static Stream<Element> elements(Map<String, byte[]> site, String path) {
		return Sites.elements(Sites.parse(new String(site.get(path), StandardCharsets.UTF_8))).stream();
	}
}
