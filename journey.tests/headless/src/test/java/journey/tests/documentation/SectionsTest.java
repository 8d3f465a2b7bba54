// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.SvgWriter;
import journey.dsl.documentation.scene.TextBlock;
import journey.tests.Models;

/** Figures in parts for paper. */
class SectionsTest {

	private static final String TEXT = """
			journey Long "Long" {
				basis hypothesis
				phase One "One" {
			%s	}
				phase Two "Two" {
					step Last "The very last" { }
				}
			}
			""".formatted(IntStream.range(0, 40).mapToObj(i -> "\t\tstep S%d \"I do %d\" { does \"It\" emotion %d }%n"
			.formatted(i, i, i % 3 - 1)).collect(Collectors.joining()));
	private static final Project LONG = Models.project(TEXT);

	static Stream<String> kinds() {
		return Stream.of("map", "flow", "blueprint");
	}

	private static List<Scene> parts(String kind) {
		return Sites.sections(LONG, Locale.ENGLISH).stream().filter(scene -> scene.id().contains("-" + kind)).toList();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void showsEachStepOnceAmongItsParts(String kind) {
		List<String> texts = parts(kind).stream().flatMap(Scene::texts).map(TextBlock::lines)
				.map(lines -> String.join(" ", lines)).toList();

		assertThat(texts).filteredOn(text -> text.matches("I do \\d+")).containsExactlyElementsOf(
				IntStream.range(0, 40).mapToObj(i -> "I do " + i).toList());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void saysWhichPartItIs(String kind) {
		List<Scene> parts = parts(kind);

		assertThat(parts).hasSizeGreaterThan(1);
		assertThat(parts).extracting(part -> part.texts().anyMatch(text -> text.lines().get(0)
				.equals((parts.indexOf(part) + 1) + " of " + parts.size()))).containsOnly(true);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void hasNoIdentifiersOfItsElements(String kind) {
		assertThat(parts(kind)).allSatisfy(part -> assertThat(Sites.elements(Sites.parse(
				SvgWriter.inPage().write(part)))).extracting(element -> element.getAttribute("id"))
				.filteredOn(id -> !id.isEmpty()).allMatch(id -> id.startsWith(part.id())));
	}

	@Test
	void repeatsTitlesOfLanesAndPhases() {
		assertThat(parts("map")).allSatisfy(part -> assertThat(part.texts().map(text -> text.lines().get(0)))
				.contains("Steps", "Emotion"));
	}

	@Test
	void keepsAPhaseWholeWhereItFits() {
		assertThat(parts("blueprint").get(parts("blueprint").size() - 1).texts().map(text -> text.lines().get(0)))
				.contains("Two", "The very last");
	}

	@Test
	void joinsTheStripsOfAFlowByNumbers() {
		List<String> numbers = parts("flow").stream().flatMap(Scene::texts).map(text -> text.lines().get(0))
				.filter(text -> text.matches("[1-9]")).toList();

		// 41 steps in strips of about six: each cut edge has its number at both ends, and each key shows one
		assertThat(numbers.stream().filter("2"::equals)).hasSize(2);
		assertThat(numbers.stream().filter("3"::equals)).hasSize(2);
	}

	@Test
	void isTheWholeFigureWhereTheSheetHoldsIt() {
		Project small = Models.project("journey J { phase P { step A { } } }");

		assertThat(Sites.sections(small, Locale.ENGLISH)).isEqualTo(Sites.figures(small, Locale.ENGLISH));
	}

	@Test
	void doesNotBringAlongWhatTheWholeFigureOnItsPageShows() {
		List<Element> page = page(LONG);
		List<String> named = attributes(page, "id");

		assertThat(page).filteredOn(element -> element.getTagName().equals("use")).hasSizeGreaterThan(100)
				.extracting(element -> element.getAttribute("href")).allMatch(href -> named.contains(href.substring(1)));
	}

	@Test
	void namesOnThePageAreItsOwn() {
		assertThat(attributes(page(LONG), "id")).doesNotHaveDuplicates();
	}

	@Test
	void namesWhatIsInAnotherLanguageToo() {
		Project french = Models.project("language fr\n" + TEXT);

		assertThat(page(french)).filteredOn(element -> element.getTagName().equals("use"))
				.hasSameSizeAs(page(LONG).stream().filter(element -> element.getTagName().equals("use")).toList());
	}

	private static List<Element> page(Project project) {
		return Sites.elements(Sites.parse(Sites.documents(project, List.of(), Locale.ENGLISH).get("journeys/Long.html")));
	}

	private static List<String> attributes(List<Element> elements, String name) {
		return elements.stream().map(element -> element.getAttribute(name)).filter(value -> !value.isEmpty()).toList();
	}
}
