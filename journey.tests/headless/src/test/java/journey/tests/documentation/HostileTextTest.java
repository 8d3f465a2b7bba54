// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.documentation.scene.SvgWriter;
import journey.dsl.documentation.scene.Theme;
import journey.dsl.journey.Journey;

/** A model can come from anyone: nothing in it becomes a part of a page or a figure other than text. */
class HostileTextTest {

	private static final Map<String, String> DOCUMENTS = Sites.documents(NastyModel.project(), findings(), Locale.ENGLISH);

	static Stream<String> paths() {
		return DOCUMENTS.keySet().stream();
	}

	private static List<Finding> findings() {
		Journey journey = NastyModel.project().elements(Journey.class).findFirst().orElseThrow();
		return NastyModel.TEXTS.stream().map(text -> new Finding(text, Finding.Level.WARNING,
				QualifiedNames.of(journey) + ".P0.S0", text, 1, 1, text)).toList();
	}

	@ParameterizedTest
	@MethodSource("paths")
	void isWellFormedAndHasNoElementsButItsOwn(String path) {
		assertThat(Sites.elements(Sites.parse(DOCUMENTS.get(path)))).extracting(Element::getTagName)
				.doesNotContain("iframe", "img", "object", "foreignObject", "b");
	}

	@ParameterizedTest
	@MethodSource("paths")
	void runsNoScriptButThatOfTheSite(String path) {
		assertThat(Sites.elements(Sites.parse(DOCUMENTS.get(path))).stream()
				.filter(element -> element.getTagName().equals("script")))
				.allMatch(script -> script.getAttribute("src").matches("(\\.\\./)?assets/site\\.js")
						&& script.getTextContent().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("paths")
	void hasNoHandlersStylesOrForeignAddresses(String path) {
		assertThat(Sites.elements(Sites.parse(DOCUMENTS.get(path)))).flatExtracting(HostileTextTest::attributes)
				.allSatisfy(attribute -> {
					assertThat(attribute.getName()).doesNotStartWith("on").isNotEqualTo("style");
					if (List.of("href", "src").contains(attribute.getName())) {
						assertThat(attribute.getValue()).doesNotContain(":");
					}
				});
	}

	@ParameterizedTest
	@MethodSource("paths")
	void hasNoControlCharacters(String path) {
		assertThat(DOCUMENTS.get(path).codePoints().filter(point -> Character.isISOControl(point) && point != '\n'
				&& point != '\t' || point >= 0xD800 && point <= 0xDFFF || point >= 0x202A && point <= 0x202E
				|| point == 0xFFFE || point == 0xFFFF)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("paths")
	void referencesToGradientsCanBeRead(String path) {
		assertThat(Sites.elements(Sites.parse(DOCUMENTS.get(path))).stream().map(element -> element.getAttribute("fill"))
				.filter(fill -> fill.startsWith("url"))).allMatch(fill -> fill.matches("url\\(#[\\p{L}\\p{N}._~-]+\\)"));
	}

	@Test
	void templatesDoNotReadTextsAsTemplates() {
		assertThat(DOCUMENTS.get("personas.html"))
				.contains("${.now} #{1} &lt;#list 1..9 as x&gt;${x}&lt;/#list&gt; [=7*7] {0}");
	}

	@Test
	void pathsStayInTheirFolders() {
		assertThat(Sites.write(NastyModel.project(), List.of(), Locale.ENGLISH).keySet())
				.allMatch(path -> path.matches("((assets|figures|journeys)/)?[\\p{L}\\p{N}~_-][\\p{L}\\p{N}~._-]*"))
				.noneMatch(path -> path.contains(".."));
	}

	@Test
	void figuresForOldViewersAreWellFormedToo() {
		assertThat(Sites.maps(NastyModel.project(), Locale.ENGLISH))
				.allSatisfy(map -> assertThat(Sites.parse(SvgWriter.plain(Theme.DARK).write(map))).isNotNull());
	}

	private static List<Attr> attributes(Element element) {
		return Stream.iterate(0, i -> i < element.getAttributes().getLength(), i -> i + 1)
				.map(i -> (Attr) element.getAttributes().item(i)).toList();
	}
}
