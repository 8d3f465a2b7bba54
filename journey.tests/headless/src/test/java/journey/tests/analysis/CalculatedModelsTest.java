// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.Gson;

import journey.dsl.analysis.Project;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.NamedElement;
import journey.tests.Models;

/**
 * Small models whose results were calculated by hand: {@code models/*.journey}, the calculation beside it as
 * {@code .md}, and what is expected as {@code .json}. An expectation names the results that it is about, and each of
 * them is compared as a whole.
 */
class CalculatedModelsTest {

	@ParameterizedTest
	@MethodSource("models")
	void givesTheResultsCalculatedByHand(Path model) {
		Project project = Models.project(read(model));
		Map<?, ?> expected = new Gson().fromJson(read(sibling(model, ".json")), Map.class);
		assertThat(results(project, expected)).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("models")
	void isAboutAModelThatParsesAndLinks(Path model) {
		assertThat(Models.parse(read(model)).eResource().getErrors()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("models")
	void explainsTheCalculation(Path model) {
		assertThat(sibling(model, ".md")).isNotEmptyFile();
	}

	@Test
	void thereAreTwelveModels() {
		assertThat(models()).hasSize(12);
	}

	static List<Path> models() {
		try (Stream<Path> files = Files.list(Path.of(CalculatedModelsTest.class.getResource("/models").toURI()))) {
			return files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The results of the kinds, and of the elements, that are expected. */
	private static Map<String, Object> results(Project project, Map<?, ?> expected) {
		return PlainResults.map(expected, kind -> switch (kind) {
			case "journeys" -> PlainResults.map(expected.get(kind), name -> {
				Map<?, ?> ofJourney = (Map<?, ?>) ((Map<?, ?>) expected.get(kind)).get(name);
				return PlainResults.map(ofJourney,
						result -> PlainResults.ofJourney(project, Journeys.named(project, name), result));
			});
			case "actuals" -> PlainResults.map(expected.get(kind),
					name -> PlainResults.of(named(project.elements(Actual.class), name)));
			case "atlases" -> PlainResults.map(expected.get(kind),
					name -> PlainResults.of(project, named(project.elements(Atlas.class), name)));
			case "initiatives" -> PlainResults.initiatives(project);
			case "resources" -> PlainResults.resources(project);
			default -> throw new IllegalArgumentException("no such kind of result: " + kind);
		});
	}

	private static <T extends NamedElement> T named(Stream<T> elements, String name) {
		return elements.filter(element -> element.getName().equals(name)).findFirst().orElseThrow();
	}

	private static Path sibling(Path model, String extension) {
		return model.resolveSibling(model.getFileName().toString().replace(".journey", extension));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
