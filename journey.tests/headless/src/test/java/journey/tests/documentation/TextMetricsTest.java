// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Typeface;

/** Measures of the shipped font. */
class TextMetricsTest {

	@Test
	void keepsAnOpeningFrenchMarkWithItsWord() {
		assertThat(TextMetrics.shipped().wrap("On lit « Je conteste » partout", TextStyle.BODY, 60))
				.noneMatch(line -> line.endsWith("\u00AB"));
	}

	private static final TextStyle EM = new TextStyle(Typeface.REGULAR, 2048, 2048);
	private static final TextStyle TEN = new TextStyle(Typeface.REGULAR, 10, 14);

	private final TextMetrics metrics = TextMetrics.shipped();

	@Test
	void measuresAsTheFontDoes() {
		// advance widths of "A" and "i" in the font's own table: 1296 and 518 of 2048
		assertThat(metrics.width("Ai", EM)).isCloseTo(1296 + 518, within(0.01));
	}

	@Test
	void takesWideCharactersAsOneEm() {
		assertThat(metrics.width("椅子", TEN)).isEqualTo(20);
	}

	@Test
	void givesCombiningMarksNoWidth() {
		assertThat(metrics.width("\u0628\u064E", TEN)).isEqualTo(metrics.width("\u0628", TEN));
	}

	@Test
	void breaksBetweenWords() {
		assertThat(metrics.wrap("one two three", TEN, metrics.width("one two", TEN) + 0.1))
				.containsExactly("one two", "three");
	}

	@Test
	void breaksInsideAWordThatIsLongerThanALine() {
		assertThat(metrics.wrap("aaaaaa", TEN, metrics.width("aaaa", TEN) + 0.1)).containsExactly("aaaa", "aa");
	}

	@Test
	void breaksChineseWithoutBlanks() {
		assertThat(metrics.wrap("椅子椅子椅子", TEN, 40)).containsExactly("椅子椅子", "椅子");
	}

	@Test
	void keepsFrenchMarksWithTheirWord() {
		assertThat(metrics.wrap("mon salon ?", TEN, metrics.width("mon salon", TEN) + 1))
				.containsExactly("mon", "salon\u00A0?");
	}

	@Test
	void keepsElidedArticlesWithTheirWord() {
		assertThat(metrics.wrap("magasins d\u2019ameublement", TEN, metrics.width("magasins d\u2019ameu", TEN)))
				.containsExactly("magasins", "d\u2019ameublement");
	}

	@Test
	void keepsNumbersTogether() {
		assertThat(metrics.wrap("some ~12,000 per month", TEN, metrics.width("some ~12,", TEN) + 1))
				.containsExactly("some", "~12,000", "per", "month");
	}

	@Test
	void givesAnEmptyTextNoLines() {
		assertThat(List.of(metrics.wrap(null, TEN, 100), metrics.wrap(" \n\u0007 ", TEN, 100))).containsOnly(List.of());
	}
}
