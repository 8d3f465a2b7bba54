// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.scene.Scene;
import journey.tests.Models;

/** What the charts show. */
class ChartTest {

	private static final Map<String, byte[]> SITE = Sites.write(Models.project(Models.furniture()), List.of(),
			Locale.FRENCH);

	private static Scene scene(Project project, String id) {
		return Sites.figures(project, Locale.ENGLISH).stream().filter(scene -> scene.id().equals(id)).findFirst()
				.orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = {"quadrant", "matrix"})
	void isAsExpected(String suffix) {
		GoldenFile.of("furniture-" + suffix + ".svg").assertEquals(new String(
				SITE.get("figures/durand.achat.BuySofa-" + suffix + ".svg"), StandardCharsets.UTF_8));
	}

	@Test
	void theQuadrantCountsEachField() {
		assertThat(scene(Models.project(Models.furniture()), "durand.achat.BuySofa-quadrant").description())
				.startsWith("1 to fix, 2 to watch, 3 to keep, 3 to extend.");
	}

	@Test
	void theMatrixCountsEmptyCells() {
		assertThat(scene(Models.project(Models.furniture()), "durand.achat.BuySofa-matrix").description())
				.isEqualTo("6 channels in 6 phases; 26 cells are empty.");
	}
}
