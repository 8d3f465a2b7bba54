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

/**
 * Good, bad and neutral look different to people without red or green receptors too. The matrices, for linear RGB, are
 * those of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A Physiologically-based Model for Simulation of Color
 * Vision Deficiency, IEEE Transactions on Visualization and Computer Graphics 15 (2009), severity 1. The distance is that
 * of CIE 1976 in L*a*b*, D65, in which 2.3 is just noticeable.
 */
class ColourVisionTest {

	/** Eyes. */
	enum Vision {
		COMMON(1, 0, 0, 0, 1, 0, 0, 0, 1),
		PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
		DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);

		private final double[] matrix;

		Vision(double... matrix) {
			this.matrix = matrix;
		}

		double[] see(double[] linear) {
			var seen = new double[3];
			for (int i = 0; i < 3; i++) {
				double sum = matrix[3 * i] * linear[0] + matrix[3 * i + 1] * linear[1] + matrix[3 * i + 2] * linear[2];
				seen[i] = Math.max(0, Math.min(1, sum));
			}
			return seen;
		}
	}

	private static Stream<Arguments> with(Tone one, Tone other) {
		return Stream.of(Vision.values()).flatMap(vision -> Stream.of(Theme.values())
				.map(theme -> Arguments.of(one, other, vision, theme)));
	}

	static Stream<Arguments> opposites() {
		return Stream.of(with(Tone.POSITIVE, Tone.NEGATIVE), with(Tone.NEGATIVE, Tone.NEUTRAL),
				with(Tone.ACCENT, Tone.NEGATIVE), with(Tone.POSITIVE, Tone.MOMENT)).flatMap(pairs -> pairs);
	}

	static Stream<Arguments> tints() {
		return Stream.of(with(Tone.POSITIVE_TINT, Tone.NEGATIVE_TINT), with(Tone.POSITIVE, Tone.NEUTRAL))
				.flatMap(pairs -> pairs);
	}

	static Stream<Arguments> texts() {
		return List.of(Tone.INK, Tone.MUTED, Tone.POSITIVE, Tone.NEGATIVE, Tone.ACCENT).stream()
				.flatMap(tone -> Stream.of(Tone.PAPER, Tone.SURFACE, Tone.CARD).flatMap(ground -> with(tone, ground)));
	}

	@ParameterizedTest
	@MethodSource("opposites")
	void oppositesAreFarApart(Tone one, Tone other, Vision vision, Theme theme) {
		assertThat(distance(one.in(theme), other.in(theme), vision)).isGreaterThan(40);
	}

	@ParameterizedTest
	@MethodSource("tints")
	void quietColoursCanBeTold(Tone one, Tone other, Vision vision, Theme theme) {
		assertThat(distance(one.in(theme), other.in(theme), vision)).isGreaterThan(9);
	}

	@ParameterizedTest
	@MethodSource("texts")
	void textsCanBeRead(Tone text, Tone ground, Vision vision, Theme theme) {
		double one = luminance(vision.see(linear(text.in(theme))));
		double other = luminance(vision.see(linear(ground.in(theme))));

		assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)).isGreaterThanOrEqualTo(4.5);
	}

	private static double distance(String one, String other, Vision vision) {
		double[] first = lab(vision.see(linear(one)));
		double[] second = lab(vision.see(linear(other)));
		return Math.sqrt(Math.pow(first[0] - second[0], 2) + Math.pow(first[1] - second[1], 2)
				+ Math.pow(first[2] - second[2], 2));
	}

	private static double[] linear(String colour) {
		int rgb = Integer.parseInt(colour.substring(1), 16);
		return new double[] {linear(rgb >> 16), linear(rgb >> 8), linear(rgb)};
	}

	private static double linear(int channel) {
		double value = (channel & 0xFF) / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static double luminance(double[] rgb) {
		return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
	}

	private static double[] lab(double[] rgb) {
		double x = bent((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
		double y = bent(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
		double z = bent((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
		return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
	}

	private static double bent(double value) {
		return value > 216.0 / 24389 ? Math.cbrt(value) : (24389.0 / 27 * value + 16) / 116;
	}
}
