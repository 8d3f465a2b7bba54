// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.documentation.scene.PathData;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

/** Coordinates as drawings have them. */
class PathDataTest {

	/** Written in decimals a coordinate may be half a hundredth exactly, and a little less as the machine has it. */
	@ParameterizedTest
	@CsvSource({ "3, 3", "-3, -3", "0.1, 0.1", "12.25, 12.25", "0.285, 0.29", "1.005, 1.01", "-1.005, -1.01", "0.004, 0",
			"-0.004, 0", "0.005, 0.01", "9.999, 10", "-9.996, -10", "1234567.895, 1234567.9" })
	void haveTwoDecimalsAtMost(double coordinate, String written) {
		assertThat(path(coordinate)).isEqualTo(written);
	}

	@Property(tries = 2000)
	void areRoundedAsTheirDecimalsSay(@ForAll @DoubleRange(min = -2e6, max = 2e6) double coordinate) {
		assertThat(path(coordinate)).isEqualTo(rounded(coordinate));
	}

	@Property(tries = 2000)
	void areRoundedAsTheirDecimalsSayAtHalves(
			@ForAll @BigRange(min = "-9999", max = "9999") @Scale(3) BigDecimal coordinate) {
		assertThat(path(coordinate.doubleValue())).isEqualTo(rounded(coordinate.doubleValue()));
	}

	private static String path(double coordinate) {
		return new PathData().move(coordinate, 7).toString().replaceFirst("^M(.*) 7$", "$1");
	}

	private static String rounded(double coordinate) {
		BigDecimal rounded = BigDecimal.valueOf(coordinate).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}
}
