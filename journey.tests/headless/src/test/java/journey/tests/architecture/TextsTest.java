// SPDX-License-Identifier: EPL-2.0
package journey.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.tests.Models;

/** What users read is there in both languages. */
class TextsTest {

	private static final Path ROOT = Models.projectRoot();

	static Stream<Path> englishTexts() throws IOException {
		try (Stream<Path> files = Stream.of("journey.dsl", "journey.dsl.ide", "journey.dsl.ui", "journey.sirius",
				"journey.cli").flatMap(TextsTest::files)) {
			return files
					.filter(file -> file.toString().matches(".*/(src(/main/resources)?/.*|plugin)\\.properties"))
					.filter(file -> !file.toString().contains("_fr.") && Files.exists(ROOT.resolve(french(file)))).sorted().toList()
					.stream();
		}
	}

	private static Stream<Path> files(String bundle) {
		try (Stream<Path> files = Files.walk(ROOT.resolve(bundle))) {
			return files.filter(file -> !file.toString().contains("/target/")).map(ROOT::relativize).toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@ParameterizedTest
	@MethodSource("englishTexts")
	void theFrenchTextsHaveTheSameKeys(Path file) throws IOException {
		assertThat(keys(french(file))).isEqualTo(keys(file));
	}

	@ParameterizedTest
	@MethodSource("englishTexts")
	void noFrenchTextIsEmptyWhereTheEnglishOneIsNot(Path file) throws IOException {
		Properties english = read(file);

		assertThat(read(french(file))).allSatisfy((key, text) -> assertThat(((String) text).isBlank())
				.isEqualTo(english.getProperty((String) key).isBlank()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "journey.dsl.ui", "journey.sirius" })
	void eachKeyOfAPluginHasAText(String bundle) throws IOException {
		Set<String> used = new TreeSet<>();
		for (String file : new String[] { "plugin.xml", "META-INF/MANIFEST.MF" }) {
			Pattern.compile("(?:\"|: )%([A-Za-z.]+)").matcher(Files.readString(ROOT.resolve(bundle).resolve(file)))
					.results().forEach(key -> used.add(key.group(1)));
			Pattern.compile(">%([A-Za-z.]+)<").matcher(Files.readString(ROOT.resolve(bundle).resolve(file))).results()
					.forEach(key -> used.add(key.group(1)));
		}

		assertThat(keys(Path.of(bundle, "plugin.properties"))).isNotEmpty().containsAll(used);
	}

	@Test
	void noTextOfTheWorkbenchIsLeftOver() throws IOException {
		String plugin = Files.readString(ROOT.resolve("journey.dsl.ui/plugin.xml"))
				+ Files.readString(ROOT.resolve("journey.dsl.ui/META-INF/MANIFEST.MF"));

		assertThat(keys(Path.of("journey.dsl.ui", "plugin.properties")))
				.allSatisfy(key -> assertThat(plugin).containsPattern("%" + Pattern.quote(key) + "(?![A-Za-z.])"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "name", "label", "description", "mnemonic" })
	void noTextStandsInThePluginItself(String attribute) throws IOException {
		String plugin = Files.readString(ROOT.resolve("journey.dsl.ui/plugin.xml"));
		Set<String> texts = Pattern.compile("\\s" + attribute + "=\"([^%\"][^\"]*)\"").matcher(plugin).results()
				.map(match -> match.group(1)).filter(text -> !text.startsWith("journey.")).collect(Collectors.toSet());

		assertThat(texts).isEmpty();
	}

	private static Path french(Path file) {
		return Path.of(file.toString().replace(".properties", "_fr.properties"));
	}

	private static Set<String> keys(Path file) throws IOException {
		return read(file).stringPropertyNames();
	}

	private static Properties read(Path file) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(ROOT.resolve(file))) {
			texts.load(reader);
		}
		return texts;
	}
}
