// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.tests.Models;

/** Rules run while people type: whatever stands in the file, no rule fails. One that does logs, which fails a test. */
class HalfWrittenModelsTest {

	private static final int STEP = 200;

	private static final int EVERY = 3;

	static Stream<Integer> ends() {
		return IntStream.iterate(1, end -> end < Models.furniture().length(), end -> end + STEP).boxed();
	}

	@ParameterizedTest
	@MethodSource("ends")
	void theBeginningOfAFileIsChecked(int end) {
		List<Issue> issues = Models.issues(Models.furniture().substring(0, end));

		assertThat(issues).extracting(Issue::getCode).doesNotContain("internal-error");
	}

	static Stream<Integer> lines() {
		return IntStream.iterate(0, line -> line < Models.furniture().lines().count(), line -> line + EVERY).boxed();
	}

	@ParameterizedTest
	@MethodSource("lines")
	void aFileWithoutOneOfItsLinesIsChecked(int line) {
		List<String> lines = new ArrayList<>(Models.furniture().lines().toList());
		lines.remove(line);

		List<Issue> issues = Models.issues(String.join("\n", lines));

		assertThat(issues).extracting(Issue::getCode).doesNotContain("internal-error");
	}

	static Stream<String> words() {
		return Models.furniture().lines().flatMap(line -> Stream.of(line.split("[^\\p{L}]+")))
				.filter(word -> word.length() > 1 && word.equals(word.toLowerCase(Locale.ROOT))).distinct()
				.limit(200);
	}

	@ParameterizedTest
	@MethodSource("words")
	void aFileWithoutAWordIsChecked(String word) {
		String without = Models.furniture().lines().map(line -> line.replaceFirst("\\b" + word + "\\b", ""))
				.collect(Collectors.joining("\n"));

		List<Issue> issues = Models.issues(without);

		assertThat(issues).extracting(Issue::getCode).doesNotContain("internal-error");
	}
}
