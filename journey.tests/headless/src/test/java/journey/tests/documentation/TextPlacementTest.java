// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.TextBlock;
import journey.dsl.documentation.scene.TextMetrics;
import journey.tests.Models;

/** No word is hidden, cut off or written over another, whatever the texts are. */
class TextPlacementTest {

	private static final double TOLERANCE = 0.01;

	static Stream<Scene> figures() {
		return Stream.of(Sites.figures(Models.project(Models.furniture()), Locale.FRENCH),
				Sites.figures(Models.project(Models.furniture()), Locale.ENGLISH),
				Sites.figures(NastyModel.project(), Locale.FRENCH)).flatMap(List::stream);
	}

	@ParameterizedTest
	@MethodSource("figures")
	void linesFitTheirBoxes(Scene figure) {
		assertThat(figure.texts()).isNotEmpty().allSatisfy(text -> {
			for (String line : text.lines()) {
				assertThat(TextMetrics.shipped().width(line, text.style())).as(line)
						.isLessThanOrEqualTo(text.box().width() + TOLERANCE);
			}
			assertThat(text.lines().size() * text.style().leading())
					.isLessThanOrEqualTo(text.box().height() + TOLERANCE);
		});
	}

	@ParameterizedTest
	@MethodSource("figures")
	void textsStayInTheirFrames(Scene figure) {
		Box paper = new Box(0, 0, figure.width(), figure.height());

		assertThat(figure.texts()).allMatch(text -> text.frame().contains(text.box(), TOLERANCE)
				&& paper.contains(text.frame(), TOLERANCE));
	}

	@ParameterizedTest
	@MethodSource("figures")
	void textsDoNotOverlap(Scene figure) {
		List<TextBlock> texts = figure.texts().toList();
		var overlaps = new ArrayList<String>();
		for (int i = 0; i < texts.size(); i++) {
			for (int j = i + 1; j < texts.size(); j++) {
				if (texts.get(i).box().overlaps(texts.get(j).box(), TOLERANCE)) {
					overlaps.add(texts.get(i).lines() + " over " + texts.get(j).lines());
				}
			}
		}

		assertThat(overlaps).isEmpty();
	}
}
