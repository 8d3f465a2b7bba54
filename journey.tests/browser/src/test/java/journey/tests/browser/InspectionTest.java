// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of every site, with each width of the window, in the light and in the dark. */
@BrowserTest
class InspectionTest {

	static List<String> sites() {
		return GeneratedSites.INSPECTED;
	}

	@ParameterizedTest
	@MethodSource("sites")
	void theConsoleIsQuiet(String site, Inspections inspections) {
		assertThat(inspections.of(site).messages()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("sites")
	void noRequestFails(String site, Inspections inspections) {
		assertThat(inspections.of(site).failures()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("sites")
	void noRequestLeavesTheSite(String site, Inspections inspections) {
		assertThat(inspections.of(site).foreign()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("sites")
	void everyTextHasItsPlace(String site, Inspections inspections) {
		assertThat(inspections.of(site).misplaced()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("sites")
	void axeFindsNoBarrier(String site, Inspections inspections) {
		assertThat(inspections.of(site).violations()).isEmpty();
	}
}
