// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import journey.sirius.services.LabelServices;

/** The texts of diagrams and tables are there in both languages. */
class ServiceTextsTest {

	@Test
	void bothLanguagesHaveTheSameTexts() throws IOException {
		assertThat(texts("texts_fr.properties").stringPropertyNames())
				.isEqualTo(texts("texts.properties").stringPropertyNames()).isNotEmpty();
	}

	@Test
	void bothLanguagesTakeTheSameArguments() throws IOException {
		Properties french = texts("texts_fr.properties");
		texts("texts.properties").forEach((key, english) -> assertThat(arguments(french.get(key)))
				.as("arguments of %s", key).isEqualTo(arguments(english)));
	}

	@Test
	void noTextHasAnApostropheThatMessageFormatWouldSwallow() throws IOException {
		assertThat(texts("texts_fr.properties").values()).isNotEmpty()
				.noneMatch(text -> text.toString().replace("''", "").contains("'"));
	}

	private static List<String> arguments(Object text) {
		return Pattern.compile("\\{\\d}").matcher(text.toString()).results().map(MatchResult::group).sorted().toList();
	}

	private static Properties texts(String file) throws IOException {
		Properties texts = new Properties();
		try (InputStream stream = LabelServices.class.getResourceAsStream(file);
				Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}
}
