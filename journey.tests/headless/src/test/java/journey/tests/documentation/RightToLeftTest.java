// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.SvgWriter;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextBlock.Align;
import journey.dsl.documentation.scene.TextStyle;
import journey.dsl.documentation.scene.Theme;
import journey.dsl.documentation.scene.Tone;
import journey.tests.Models;

/** Texts in Arabic and Hebrew in figures. */
class RightToLeftTest {

	private static final Box BOX = new Box(100, 10, 80, 20);

	private static Element drawn(Align align, String line) {
		var text = new TextBlock(BOX, BOX, TextStyle.BODY, Tone.INK, align, List.of(line), false);
		var scene = new Scene("a", Locale.ENGLISH.toLanguageTag(), "Title", "", 300, 100, List.of(text));
		return Sites.elements(Sites.parse(SvgWriter.plain(Theme.LIGHT).write(scene)))
				.stream().filter(element -> element.getLocalName().equals("text")).findFirst().orElseThrow();
	}

	private static String x(Element text) {
		return ((Element) text.getElementsByTagName("tspan").item(0)).getAttribute("x");
	}

	@Test
	void beginAtTheRightEdgeOfTheirBox() {
		Element text = drawn(Align.START, "\u05D0\u05E0\u05D9 IKEA");

		assertThat(List.of(text.getAttribute("direction"), text.getAttribute("text-anchor"), x(text)))
				.containsExactly("rtl", "", "180");
	}

	@Test
	void endAtTheLeftEdgeOfTheirBox() {
		Element text = drawn(Align.END, "\u05D0\u05E0\u05D9");

		assertThat(List.of(text.getAttribute("direction"), text.getAttribute("text-anchor"), x(text)))
				.containsExactly("rtl", "end", "100");
	}

	@Test
	void keepTheSignOfANumberBeforeIt() {
		assertThat(drawn(Align.MIDDLE, "\u05D0\u05E0\u05D9 \u00B7 \u22121").getTextContent())
				.isEqualTo("\u05D0\u05E0\u05D9 \u00B7 \u200E\u22121");
	}

	private static String cell(String emotion) {
		Project project = Models.project("""
				journey Buy "IKEA" { phase P before { step S "\u05D0\u05E0\u05D9" { emotion -1 "%s" } } }
				""".formatted(emotion));
		return Sites.elements(Sites.parse(Sites.documents(project, List.of(), Locale.ENGLISH).get("journeys/Buy.html")))
				.stream().filter(element -> element.getAttribute("class").equals("mood negative"))
				.map(element -> element.getFirstChild().getLocalName() + " " + element.getFirstChild().getTextContent())
				.findFirst().orElseThrow();
	}

	@Test
	void keepTheSignOfANumberBeforeItInPages() {
		assertThat(List.of(cell("\u05D0\u05E0\u05D9"), cell("IKEA")))
				.containsExactly("bdi \u22121", "null \u22121 \u00B7 IKEA ");
	}

	@Test
	void aQuotedTextDoesNotTurnTheSentenceAroundIt() {
		var finding = new Finding("rule", Finding.Level.INFO, "Buy", "a.journey", 1, 1,
				"\u201C\u05D0\u05E0\u05D9 (50%)\u201D has no \u201Cowner\u201D");

		String page = Sites.documents(Models.project("journey Buy { }"), List.of(finding), Locale.ENGLISH)
				.get("findings.html");

		assertThat(page).contains("\u201C<bdi>\u05D0\u05E0\u05D9 (50%)</bdi>\u201D has no \u201Cowner\u201D");
	}

	@Test
	void aTextThatBeginsInLatinLettersRunsToTheRight() {
		Element text = drawn(Align.START, "IKEA \u05D0\u05E0\u05D9");

		assertThat(List.of(text.getAttribute("direction"), x(text))).containsExactly("", "100");
	}
}
