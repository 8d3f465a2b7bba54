// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Finding.Level;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.SvgWriter;
import journey.tests.Models;

/** What the check found, on the map at its element. */
class MapFindingsTest {

	private static final String MODEL = """
			journey Buy "Buy" {
				phase All "All" {
					step Look "I look" {
						pain Slow "It is slow" { severity high }
					}
				}
			}
			""";

	@Test
	void standsAtItsElementAndLeadsToTheFinding() {
		assertThat(marks(finding("Buy.All.Look", Level.WARNING, "Say why"))).extracting(Shape.Group::title,
				Shape.Group::target).containsExactly(tuple("Warning: Say why", "#details-Buy.All.Look"));
	}

	@Test
	void ofAPainLeadsToItsStep() {
		assertThat(marks(finding("Buy.All.Look.Slow", Level.INFO, "No cause"))).extracting(Shape.Group::target)
				.containsExactly("#details-Buy.All.Look");
	}

	@Test
	void ofJourneyAndPhaseLeadToTheFindingsOfThePage() {
		assertThat(marks(finding("Buy", Level.ERROR, "Wrong"), finding("Buy.All", Level.INFO, "Hm")))
				.extracting(Shape.Group::target).containsExactly("#section-findings", "#section-findings");
	}

	@Test
	void ofSomethingThatIsNotDrawnStandsAtWhatIsAroundIt() {
		assertThat(marks(finding("Buy.All.Look.Unknown.Deeper", Level.INFO, "Hm"))).hasSize(1);
	}

	@Test
	void areCountedAndTheGravestDecides() {
		Scene map = Sites.map(Models.project(MODEL), List.of(finding("Buy.All.Look", Level.INFO, "One"),
				finding("Buy.All.Look", Level.ERROR, "Two"), finding("Buy.All.Look", Level.INFO, "Three")));

		assertThat(marks(map)).singleElement().extracting(Shape.Group::title)
				.isEqualTo("Note: One · Error: Two · Note: Three");
		assertThat(map.texts().map(text -> text.lines().get(0))).contains("3", "Error found by the check");
	}

	@Test
	void ofAnotherJourneyAreLeftOut() {
		assertThat(marks(finding("Sell.All.Look", Level.ERROR, "Elsewhere"))).isEmpty();
	}

	@Test
	void areReadableWithoutSeeingThem() {
		String page = SvgWriter.inPage().write(Sites.map(Models.project(MODEL),
				List.of(finding("Buy.All.Look", Level.WARNING, "Say <why>"))));

		assertThat(page.replace("\n", "").replaceAll("  +", "")).contains(
				"<a href=\"#details-Buy.All.Look\"><title>Warning: Say &lt;why&gt;</title>");
	}

	private static Finding finding(String element, Level level, String message) {
		return new Finding("some-rule", level, element, "a.journey", 1, 1, message);
	}

	private static List<Shape.Group> marks(Finding... findings) {
		return marks(Sites.map(Models.project(MODEL), List.of(findings)));
	}

	private static List<Shape.Group> marks(Scene map) {
		var marks = new ArrayList<Shape.Group>();
		collect(map.shapes(), marks);
		return marks;
	}

	private static void collect(List<Shape> shapes, List<Shape.Group> marks) {
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Group group) {
				if ("finding".equals(group.role())) {
					marks.add(group);
				}
				collect(group.shapes(), marks);
			}
		}
	}
}
