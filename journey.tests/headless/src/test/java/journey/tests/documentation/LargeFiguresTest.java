// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.figure.Sheet;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.TextBlock;
import journey.tests.Models;

/** Each kind of figure, larger than a sheet of A4 in one direction or both. */
class LargeFiguresTest {

	static Stream<Arguments> figures() {
		return Stream.of(
				Arguments.of("wide atlas", "atlas", atlas("J%d precedes J%d"), "Journey \\d+", 30),
				Arguments.of("high atlas", "atlas", atlas("J0 contains J%2$d"), "Journey \\d+", 30),
				Arguments.of("atlas of many channels", "atlas", channels(60), "Channel \\d+", 60),
				Arguments.of("flow that forks", "flow", fork(), "Step \\d+", 30),
				Arguments.of("map of many pains", "map", pains(), "Pain \\d+", 60),
				Arguments.of("map of many channels", "map", channels(30), "Channel \\d+", 30),
				Arguments.of("quadrants", "quadrant", quadrants(), "Touchpoint \\d+", 120),
				Arguments.of("trend at many places", "trend", trend(), "Step \\d+", 24),
				Arguments.of("initiatives", "initiatives", initiatives(), "Initiative \\d+", 120),
				Arguments.of("tasks by channels", "tasks", tasks(), "Task \\d+", 40));
	}

	private static String many(int count, IntFunction<String> one) {
		return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining("\n"));
	}

	private static Project atlas(String relation) {
		return Models.project(many(30, i -> "journey J%1$d \"Journey %1$d\" { phase P { step S { } } }".formatted(i))
				+ "\natlas A \"Atlas\" { journey " + many(30, i -> (i == 0 ? "" : ", ") + "J" + i) + "\n"
				+ many(29, i -> relation.formatted(i, i + 1)) + "\n}");
	}

	/** Two journeys that have each channel in common. */
	private static Project channels(int count) {
		return Models.project(many(count, i -> "channel C%1$d digital \"Channel %1$d\"".formatted(i)) + "\n"
				+ many(2, j -> "journey J%d { phase P { step S {\n%s\n} step U { touchpoint T via C0 { } } } }".formatted(j,
						many(count, i -> "touchpoint T%1$d \"By %1$d\" via C%1$d { }".formatted(i))))
				+ "\natlas A \"Atlas\" { journey J0, J1 }");
	}

	private static Project fork() {
		return Models.project("journey J { phase P { step Start { next " + many(30,
				i -> (i == 0 ? "" : ", ") + "S" + i + (i == 29 ? "" : " 3%")) + " }\n"
				+ many(30, i -> "step S%1$d \"Step %1$d\" { next Done }".formatted(i)) + "\n} outcome Done success }");
	}

	private static Project pains() {
		return Models.project("journey J { phase P { step S \"I wait\" {\n"
				+ many(60, i -> "pain P%1$d \"Pain %1$d\" { severity high }".formatted(i)) + "\n} step U { } } }");
	}

	private static Project quadrants() {
		return Models.project("channel Web digital \"Website\"\njourney J { phase P { step S {\n" + many(120,
				i -> "touchpoint T%1$d \"Touchpoint %1$d\" via Web { rating irritant share 80%% }".formatted(i)) + "\n} } }");
	}

	private static Project trend() {
		return Models.project("metric M \"Minutes\" { unit \"min\" }\njourney J { phase P {\n" + many(24,
				i -> "step S%1$d \"Step %1$d\" { measure M 4 on 2026-01 measure M 6 on 2026-03 }".formatted(i)) + "\n} }");
	}

	private static Project initiatives() {
		return Models.project(many(120,
				i -> "initiative I%1$d \"Initiative %1$d\" { customer value %2$d business value %2$d effort %3$d }".formatted(i,
						i % 5 + 1, i / 5 % 5 + 1)));
	}

	private static Project tasks() {
		return Models.project(many(14, i -> "channel C%1$d digital \"Channel %1$d\"".formatted(i)) + "\n"
				+ many(40, i -> "task T%1$d \"Task %1$d\" { possible on C%2$d }".formatted(i, i % 14)));
	}

	private static List<Scene> parts(String kind, Project project) {
		return Sites.sections(project, Locale.ENGLISH).stream()
				.filter(part -> part.id().matches("(.*-)?" + kind + "(-part-\\d+)?"))
				.filter(part -> !part.id().contains("J1-")).toList();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("figures")
	void isBrokenIntoPartsThatFitTheirSheet(String name, String kind, Project project, String pattern, int count) {
		assertThat(parts(kind, project)).filteredOn(part -> !Sheet.A4.holds(part.width(), part.height()))
				.extracting(part -> part.id() + ": " + part.width() + " by " + part.height()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("figures")
	void showsEverything(String name, String kind, Project project, String pattern, int count) {
		List<String> texts = parts(kind, project).stream().flatMap(Scene::texts).map(TextBlock::lines)
				.map(lines -> String.join(" ", lines)).filter(text -> text.matches(pattern)).distinct().toList();

		assertThat(texts).hasSize(count);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("figures")
	void textsHaveTheirPlaces(String name, String kind, Project project, String pattern, int count) {
		var faults = new ArrayList<String>();
		parts(kind, project).forEach(part -> faults.addAll(Placement.faults(part)));

		assertThat(faults).isEmpty();
	}
}
