// SPDX-License-Identifier: EPL-2.0
package journey.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.journey.Device;
import journey.tests.Models;

/** What a text in quotes means. */
class TextsTest {

	static Stream<Arguments> texts() {
		return Stream.of(Arguments.of("'a \"b\" c'", "a \"b\" c"),
				Arguments.of("\"\\\"\\'\\\\\\n\\t\\u00e9\"", "\"'\\\n\té"),
				Arguments.of("\"one\ntwo\"", "one\ntwo"),
				Arguments.of("\"one\r\ntwo\"", "one\ntwo"),
				Arguments.of("\"\r\n\\\"one\\\"\r\n\"", "\n\"one\"\n"),
				Arguments.of("\"one\\r\\ntwo\"", "one\r\ntwo"));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void resolvesEscapesAndLineEnds(String written, String meant) {
		Device device = (Device) Models.parse("device D " + written).getElements().get(0);

		assertThat(device.getTitle()).isEqualTo(meant);
	}
}
