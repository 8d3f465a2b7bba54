// SPDX-License-Identifier: EPL-2.0
package journey.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.analysis.Funnel;
import journey.dsl.journey.Journey;

/** What holds for every example, the normative one aside, which has tests of its own. */
class ExamplesTest {

	static List<String> examples() {
		return Example.names();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void hasNoError(String name) {
		Example example = Example.load(name);

		assertThat(example.errors()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void hasExactlyTheFindingsThatAreListed(String name) throws IOException {
		Example example = Example.load(name);

		assertThat(example.findings()).containsExactlyElementsOf(listed(name));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void explainsEveryRuleThatFindsSomething(String name) throws IOException {
		Example example = Example.load(name);

		List<String> rules = listed(name).stream().map(line -> "`" + line.substring(line.indexOf(' ') + 1) + "`").toList();

		assertThat(rules).allSatisfy(rule -> assertThat(example.readme()).contains(rule));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void hasFiguresThatAddUp(String name) {
		Example example = Example.load(name);

		assertThat(example.project().elements(Journey.class)).isNotEmpty()
				.allSatisfy(journey -> assertThat(Funnel.of(journey).known()).as(journey.getName()).isTrue());
	}

	private static List<String> listed(String name) throws IOException {
		try (InputStream list = ExamplesTest.class.getResourceAsStream("/examples/" + name + ".txt")) {
			assertThat(list).as("the list of findings of %s", name).isNotNull();
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}
}
