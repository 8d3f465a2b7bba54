// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.documentation.scene.Theme;
import journey.dsl.documentation.scene.Tone;

/** Contrasts that WCAG 2.2 AA asks for: 4.5 for text, 3 for marks. */
class ContrastTest {

	static Stream<Arguments> texts() {
		List<Tone> grounds = List.of(Tone.PAPER, Tone.SURFACE, Tone.CARD);
		return Stream.of(
				pairs(List.of(Tone.INK, Tone.MUTED, Tone.ACCENT, Tone.POSITIVE, Tone.NEGATIVE, Tone.NEUTRAL), grounds),
				pairs(List.of(Tone.INK, Tone.MUTED), List.of(Tone.POSITIVE_TINT, Tone.NEGATIVE_TINT, Tone.MOMENT_TINT,
						Tone.BEFORE_TINT, Tone.PURCHASE_TINT, Tone.USE_TINT, Tone.AFTER_TINT, Tone.RECOMMEND_TINT,
						Tone.NEUTRAL_TINT)),
				pairs(List.of(Tone.MOMENT), List.of(Tone.MOMENT_TINT, Tone.CARD)),
				pairs(List.of(Tone.ON_MARK), List.of(Tone.POSITIVE, Tone.NEUTRAL, Tone.NEGATIVE)),
				pairs(List.of(Tone.BEFORE), List.of(Tone.BEFORE_TINT)),
				pairs(List.of(Tone.PURCHASE), List.of(Tone.PURCHASE_TINT)),
				pairs(List.of(Tone.USE), List.of(Tone.USE_TINT)),
				pairs(List.of(Tone.AFTER), List.of(Tone.AFTER_TINT)),
				pairs(List.of(Tone.RECOMMEND), List.of(Tone.RECOMMEND_TINT)),
				pairs(List.of(Tone.NEUTRAL), List.of(Tone.NEUTRAL_TINT))).flatMap(pairs -> pairs);
	}

	static Stream<Arguments> marks() {
		return pairs(List.of(Tone.EDGE, Tone.MUTED, Tone.ACCENT, Tone.INK, Tone.MOMENT, Tone.POSITIVE, Tone.NEGATIVE,
				Tone.BEFORE, Tone.PURCHASE, Tone.USE, Tone.AFTER, Tone.RECOMMEND), List.of(Tone.PAPER, Tone.SURFACE, Tone.CARD));
	}

	private static Stream<Arguments> pairs(List<Tone> tones, List<Tone> grounds) {
		return tones.stream().flatMap(tone -> grounds.stream().flatMap(ground -> Stream.of(Theme.values())
				.map(theme -> Arguments.of(tone, ground, theme))));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void textsCanBeRead(Tone text, Tone ground, Theme theme) {
		assertThat(contrast(text.in(theme), ground.in(theme))).isGreaterThanOrEqualTo(4.5);
	}

	@ParameterizedTest
	@MethodSource("marks")
	void marksCanBeSeen(Tone mark, Tone ground, Theme theme) {
		assertThat(contrast(mark.in(theme), ground.in(theme))).isGreaterThanOrEqualTo(3);
	}

	/** Source: WCAG 2.2, contrast ratio and relative luminance. */
	private static double contrast(String one, String other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(String colour) {
		int rgb = Integer.parseInt(colour.substring(1), 16);
		return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
	}

	private static double linear(int channel) {
		double value = (channel & 0xFF) / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
