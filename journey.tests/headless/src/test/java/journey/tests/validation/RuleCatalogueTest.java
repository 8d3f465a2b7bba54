// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import journey.dsl.validation.Rule;
import journey.tests.Models;

/** Every rule of the catalogue has its messages, its section in docs/rules.md and its tests. */
class RuleCatalogueTest {

	private static final JavaClasses TESTS = new ClassFileImporter().importPackages("journey.tests.validation");

	private static final Set<Rule> FIRING = covered(Fires.class, Fires::value);

	private static final Set<Rule> SILENT = covered(Silent.class, Silent::value);

	@ParameterizedTest
	@EnumSource(Rule.class)
	void hasATestThatShowsItFindingSomething(Rule rule) {
		assertThat(FIRING).contains(rule);
	}

	@ParameterizedTest
	@EnumSource(Rule.class)
	void hasATestThatShowsItFindingNothing(Rule rule) {
		assertThat(SILENT).contains(rule);
	}

	private static <A extends java.lang.annotation.Annotation> Set<Rule> covered(Class<A> annotation,
			Function<A, Rule[]> rules) {
		return TESTS.stream().flatMap(type -> type.getMethods().stream())
				.filter(method -> method.isAnnotatedWith(annotation)).filter(RuleCatalogueTest::isTest)
				.flatMap(method -> Arrays.stream(rules.apply(method.getAnnotationOfType(annotation))))
				.collect(Collectors.toSet());
	}

	private static boolean isTest(JavaMethod method) {
		return method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class);
	}

	@ParameterizedTest
	@EnumSource(Rule.class)
	void hasAMessageInEnglishAndFrench(Rule rule) throws IOException {
		assertThat(List.of(keys(""), keys("_fr"))).allSatisfy(keys -> assertThat(keys)
				.anyMatch(key -> key.equals(rule.id()) || key.startsWith(rule.id() + ".")));
	}

	@Test
	void hasTheSameMessagesInBothLanguages() throws IOException {
		assertThat(keys("_fr")).isEqualTo(keys(""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "_fr" })
	void hasTypographicApostrophesOnlySinceMessageFormatSwallowsOthers(String language) throws IOException {
		assertThat(messages(language)).allSatisfy((key, text) -> assertThat(text.toString()).doesNotContain("'"));
	}

	@ParameterizedTest
	@CsvSource({ "'', 0", "'', 1", "'', 2", "_fr, 0", "_fr, 1", "_fr, 2" })
	void hasMessagesThatCanBeFilledIn(String language, int number) throws IOException {
		Object[] arguments = { number, number, number, number };

		assertThat(messages(language)).allSatisfy((key, text) -> assertThat(
				new MessageFormat(text.toString(), Locale.forLanguageTag(language.replace("_", ""))).format(arguments))
						.doesNotContain("{", "}"));
	}

	@ParameterizedTest
	@EnumSource(Rule.class)
	void hasASectionThatNamesItsSeverity(Rule rule) throws IOException {
		String section = section(rule);

		assertThat(section).contains("*" + rule.severity().name().toLowerCase(Locale.ROOT) + "*");
		assertThat(section.contains("⚒")).as("quick fix").isEqualTo(rule.isFixable());
	}

	private static String section(Rule rule) throws IOException {
		String heading = "\n### " + rule.id() + "\n";
		String rules = Files.readString(Models.projectRoot().resolve(Path.of("docs", "rules.md")));
		assertThat(rules).containsOnlyOnce(heading);
		String section = rules.substring(rules.indexOf(heading) + heading.length());
		return Stream.of("\n### ", "\n## ").mapToInt(section::indexOf).filter(end -> end >= 0).min().stream()
				.mapToObj(end -> section.substring(0, end)).findFirst().orElse(section);
	}

	private static Set<String> keys(String language) throws IOException {
		return new TreeSet<>(messages(language).stringPropertyNames());
	}

	private static Properties messages(String language) throws IOException {
		Properties messages = new Properties();
		try (var reader = new java.io.InputStreamReader(
				Rule.class.getResourceAsStream("rules" + language + ".properties"), StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		return messages;
	}
}
