// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.documentation.scene.PlainText;

/** Texts of a model as figures and pages show them. */
class PlainTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "Une file d'attente, l\u2019\u00E9t\u00E9 : 5\u00A0\u20AC",
			"\u5317\u4EAC \uD83D\uDE42", "\u05E9\u05DC\u05D5\u05DD" })
	void keepWhatCanBeShown(String text) {
		assertThat(PlainText.of(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { " a b", "a b ", "a  b", "a\tb", "a\r\nb", "a \n b", "a\u2028b", "a b\u0000", "\u001Ba b",
			"a\u009F b", "a\u202E b", "a\u2066 b", "a\uFFFE b", "a\uD83D b" })
	void loseWhatCannotBeShownAndWhiteSpaceToSpare(String text) {
		assertThat(PlainText.of(text)).isEqualTo("a b");
	}

	@Test
	void keepTheirWhiteSpaceInADocument() {
		assertThat(PlainText.printable("a  b\n\tc \u20AC\n")).isEqualTo("a  b\n\tc \u20AC\n");
	}

	@Test
	void loseWhatCannotBeShownInADocument() {
		assertThat(PlainText.printable("a\u0000\r\n \uD83Db\u202E\u007F \uD83D\uDE42")).isEqualTo("a\n b \uD83D\uDE42");
	}
}
