// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextBlock;
import journey.tests.Models;

/** Several emotion curves on one map. */
class MapCurvesTest {

	private static final String MODEL = """
			persona Ann "Ann, 30"
			journey Buy "Buy" {
				basis observed
				phase All "All" {
					step Look "I look" { emotion -1 }
					step Try "I try" { emotion 0 }
					step Pay "I pay" { emotion 1 }
				}
			}
			journey Next "Buy in 2027" revises Buy {
				state target
				phase All "All" {
					step Look "I look" { emotion 2 }
					step Pay "I pay" { emotion 2 }
				}
			}
			actual Real "Ann buys" of Buy {
				persona Ann
				visit Look emotion 0 "unsure"
				visit Try
				visit Pay emotion -2 "cross"
			}
			""";

	@Test
	void namesEachCurve() {
		assertThat(texts(map(MODEL))).contains("This journey: Current state · Observed",
				"Buy in 2027 · Target state · Hypothesis", "Actual path: Ann buys · Ann, 30");
	}

	@Test
	void marksEachPointWithTheLetterOfItsCurve() {
		// two points of the target and two of the path, and one sample each
		assertThat(texts(map(MODEL))).filteredOn(text -> text.length() == 1 && "AB".contains(text))
				.containsExactlyInAnyOrder("A", "A", "A", "B", "B", "B");
	}

	@Test
	void leavesAGapWhereAVisitIsUnscored() {
		// the target goes on over the step that it does without; the path has a gap at its unscored visit
		assertThat(lines(map(MODEL), "7 5")).hasSize(2);
		assertThat(lines(map(MODEL), "2 5")).hasSize(1);
	}

	@Test
	void tellsCurvesApartWithoutColour() {
		String many = MODEL + """
				actual Two of Buy { visit Look emotion 1 visit Try emotion 1 }
				actual Three of Buy { visit Look emotion 1 visit Try emotion 1 }
				actual Four of Buy { visit Look emotion 1 visit Try emotion 1 }
				actual Five of Buy { visit Look emotion 1 visit Try emotion 1 }
				""";

		assertThat(texts(map(many))).contains("A", "B", "C", "D", "E",
				"One more series is not drawn here; the actual paths and differences have their own pages.");
		assertThat(all(map(many).shapes()).filter(Shape.Outline.class::isInstance).map(Shape.Outline.class::cast)
				.filter(line -> line.ink().width() == 2.2).map(line -> line.ink().dashes())).contains("7 5", "2 5",
						"14 4 2 4", "4 3", "10 3 2 3 2 3");
	}

	@Test
	void hasOneCurveWithoutLegendWhereThereIsNothingToCompare() {
		assertThat(texts(map("journey J { phase P { step A { emotion 1 } } }"))).noneMatch(text -> text.startsWith("This"));
	}

	private static List<Shape.Outline> lines(Scene map, String dashes) {
		return all(map.shapes()).filter(Shape.Outline.class::isInstance).map(Shape.Outline.class::cast)
				.filter(line -> dashes.equals(line.ink().dashes())).toList();
	}

	private static Scene map(String model) {
		return Sites.map(Models.project(model), List.of());
	}

	private static List<String> texts(Scene map) {
		return map.texts().map(TextBlock::lines).map(lines -> String.join(" ", lines)).toList();
	}

	private static Stream<Shape> all(List<Shape> shapes) {
		return shapes.stream().flatMap(shape -> shape instanceof Shape.Group group ? all(group.shapes())
				: Stream.of(shape));
	}
}
