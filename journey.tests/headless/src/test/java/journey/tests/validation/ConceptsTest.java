// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import journey.dsl.validation.Rule;
import journey.tests.Models;

/** The two pages docs/concepts.md and docs/rules.md tell the same story. */
class ConceptsTest {

	private static final Pattern SECTION = Pattern.compile("\n### (\\S+)\n(.*?)(?=\n### |\n## |$)", Pattern.DOTALL);

	@Test
	void eachConceptHasALine() throws IOException {
		List<String> ids = read("concepts.md").lines().filter(line -> line.matches("\\| A\\d\\d .*"))
				.map(line -> line.substring(2, 5)).toList();

		assertThat(ids).isEqualTo(IntStream.rangeClosed(1, 73).mapToObj("A%02d"::formatted).toList());
	}

	@Test
	void eachLineSaysWhereTheConceptIs() throws IOException {
		assertThat(read("concepts.md").lines().filter(line -> line.startsWith("| A")))
				.allSatisfy(line -> assertThat(line).doesNotMatch(".*\\| – \\| – \\| – \\|"));
	}

	@Test
	void rulesAndConceptsReferToEachOther() throws IOException {
		Set<String> fromRules = new TreeSet<>();
		Matcher section = SECTION.matcher(read("rules.md"));
		while (section.find()) {
			String rule = section.group(1);
			Pattern.compile("A\\d\\d").matcher(section.group(2)).results()
					.forEach(concept -> fromRules.add(concept.group() + " " + rule));
		}
		Set<String> fromConcepts = new TreeSet<>();
		read("concepts.md").lines().filter(line -> line.startsWith("| A"))
				.forEach(line -> Pattern.compile("rules\\.md#([a-z-]+)").matcher(line).results()
						.forEach(rule -> fromConcepts.add(line.substring(2, 5) + " " + rule.group(1))));

		assertThat(fromConcepts).isEqualTo(fromRules).isNotEmpty()
				.allSatisfy(pair -> assertThat(Rule.byId(pair.substring(4))).isPresent());
	}

	private static String read(String page) throws IOException {
		return Files.readString(Models.projectRoot().resolve(Path.of("docs", page)));
	}
}
