// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.documentation.scene.Scene;
import journey.tests.Models;

/** No word is hidden, cut off or written over another, whatever the texts are. */
class TextPlacementTest {

	static Stream<Scene> figures() {
		return Stream.of(Sites.figures(Models.project(Models.furniture()), Locale.FRENCH),
				Sites.figures(Models.project(Models.furniture()), Locale.ENGLISH),
				Sites.sections(Models.project(Models.furniture()), Locale.FRENCH),
				Sites.figures(NastyModel.project(), Locale.FRENCH), Sites.sections(NastyModel.project(), Locale.FRENCH))
				.flatMap(List::stream);
	}

	@ParameterizedTest
	@MethodSource("figures")
	void textsHaveTheirPlaces(Scene figure) {
		assertThat(Placement.faults(figure)).isEmpty();
	}
}
