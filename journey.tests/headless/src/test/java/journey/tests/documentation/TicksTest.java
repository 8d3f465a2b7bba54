// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import journey.dsl.documentation.figure.chart.Ticks;

/** Round numbers along an axis. */
class TicksTest {

	@Test
	void areRoundAndSpanTheValues() {
		assertThat(Ticks.spanning(List.of(20.0, 32.0, 65.0)).values()).containsExactly(20.0, 30.0, 40.0, 50.0, 60.0, 70.0);
	}

	@Test
	void spanNegativeValues() {
		assertThat(Ticks.spanning(List.of(-3.0, 7.0)).values()).containsExactly(-4.0, -2.0, 0.0, 2.0, 4.0, 6.0, 8.0);
	}

	@Test
	void leaveSpaceAroundASingleValue() {
		assertThat(Ticks.spanning(List.of(0.0)).position(0)).isEqualTo(0.5);
	}

	@Test
	void spanHugeNumbersToo() {
		assertThat(Ticks.spanning(List.of(-1e17, 1e17)).position(1e17)).isEqualTo(1.0);
	}

	@Test
	void spanNumbersThatAreNearlyTheSame() {
		assertThat(Ticks.spanning(List.of(1e17, 1e17 + 16)).position(1e17 + 16)).isEqualTo(1.0);
	}
}
