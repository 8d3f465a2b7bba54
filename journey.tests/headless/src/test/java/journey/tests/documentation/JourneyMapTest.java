// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.SvgWriter;
import journey.dsl.documentation.scene.TextBlock;
import journey.tests.Models;

/** The journey map as a drawing. */
class JourneyMapTest {

	private static final String SMALL = """
			device Phone "Telephone"
			channel Web digital "Website"
			channel Shop physical "Store"
			journey Buy "Buy a sofa" {
				phase Search "Search" before {
					step Look "I look around" {
						emotion 2 "curious"
						thought "So many"
						touchpoint Page "Catalogue" via Web on Phone { share 80% volume ~1200 per month }
						next Try handover broken "The basket is lost"
					}
					step Wait "I wait" { }
					step Try "I try it" {
						expects "A chair" 1
						gets "A stool" -1
						touchpoint Visit "Visit" via Shop { rating irritant }
						moment of truth importance 4 impact 5 "It decides"
					}
				}
			}
			""";

	@Test
	void furnitureLooksAsItDid() {
		Scene map = Sites.maps(Models.project(Models.furniture()), Locale.FRENCH).get(0);

		GoldenFile.of("furniture-map.svg").assertEquals(SvgWriter.standalone().write(map));
	}

	@Test
	void saysWhatItIsAndShows() {
		Element svg = Sites.parse(SvgWriter.standalone().write(small())).getDocumentElement();

		assertThat(List.of(svg.getAttribute("role"), svg.getAttribute("aria-labelledby"),
				svg.getElementsByTagName("title").item(0).getTextContent(),
				svg.getElementsByTagName("desc").item(0).getTextContent()))
				.containsExactly("img", "Buy-map-title Buy-map-description", "Journey map: Buy a sofa",
						"One phase, 3 steps. The lowest point of the emotion curve is “I try it”. "
								+ "The map is a hypothesis.");
	}

	@Test
	void namesElementsByTheirQualifiedNames() {
		assertThat(Sites.elements(Sites.parse(SvgWriter.standalone().write(small()))).stream()
				.map(element -> element.getAttribute("id")))
				.contains("Buy.Search", "Buy.Search.Look", "Buy.Search.Look.Page", "Buy.Search.Try.Visit");
	}

	@Test
	void leavesOutLanesWithoutContents() {
		assertThat(texts(small())).contains("Emotion", "Website", "Store", "Broken handovers", "Moments of truth")
				.doesNotContain("Pains", "Delights", "Frontstage", "Line of visibility", "Backstage", "Measures",
						"Initiatives");
	}

	@Test
	void tellsFiguresOfTouchpoints() {
		assertThat(texts(small())).contains("Telephone", "80% · ~1,200\u00A0per\u00A0month");
	}

	@Test
	void tellsScoresAndGaps() {
		assertThat(texts(small())).contains("20", "Gap −2", "derived · −2", "not scored");
	}

	@Test
	void breaksTheCurveWhereAStepIsUnscored() {
		long curves = all(small().shapes()).stream().filter(Shape.Gradient.class::isInstance).count();

		// Look and Try are scored, but Wait between them is not: two lone points and no line
		assertThat(curves).isZero();
	}

	@Test
	void watermarksAHypothesisOnly() {
		Project project = Models.project(SMALL + "journey Seen { basis observed }");

		assertThat(Sites.maps(project, Locale.ENGLISH)).extracting(map -> map.shapes().stream()
				.anyMatch(Shape.Watermark.class::isInstance)).containsExactly(true, false);
	}

	@Test
	void doesNotChangeWhenLinesMove() {
		String moved = "// a remark\n\n\n" + SMALL.replace("{ }", "{\n\n}");

		assertThat(Sites.maps(Models.project(moved), Locale.ENGLISH))
				.isEqualTo(Sites.maps(Models.project(SMALL), Locale.ENGLISH));
	}

	@Test
	void hasALinkPerStepInAPageAndNoneByItself() {
		Scene map = small();

		assertThat(List.of(links(SvgWriter.inPage().write(map)), links(SvgWriter.standalone().write(map))))
				.containsExactly(List.of("#details-Buy.Search.Look", "#details-Buy.Search.Wait",
						"#details-Buy.Search.Try"), List.of());
	}

	private static List<String> links(String svg) {
		return Sites.elements(Sites.parse(svg)).stream().filter(element -> element.getTagName().equals("a"))
				.map(element -> element.getAttribute("href")).toList();
	}

	private static Scene small() {
		return Sites.maps(Models.project(SMALL), Locale.ENGLISH).get(0);
	}

	private static List<String> texts(Scene map) {
		return map.texts().map(TextBlock::lines).map(lines -> String.join(" ", lines)).toList();
	}

	private static List<Shape> all(List<Shape> shapes) {
		return shapes.stream().flatMap(shape -> shape instanceof Shape.Group group ? all(group.shapes()).stream()
				: Stream.of(shape)).toList();
	}
}
