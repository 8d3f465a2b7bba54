// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import journey.dsl.documentation.text.FileNames;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;

/** File names for any element name. */
class FileNamesTest {

	private static List<String> names(String... elements) {
		List<Journey> journeys = Stream.of(elements).map(FileNamesTest::journey).toList();
		FileNames names = FileNames.of(journeys);
		return journeys.stream().map(names::name).toList();
	}

	private static Journey journey(String name) {
		Journey journey = JourneyFactory.eINSTANCE.createJourney();
		journey.setName(name);
		return journey;
	}

	@Test
	void keepLettersOfAnyScript() {
		assertThat(names("Été_2026", "椅子", "كرسي")).containsExactly("Été_2026", "椅子", "كرسي");
	}

	@Test
	void areInComposedForm() {
		assertThat(names("E\u0301te")).containsExactly("\u00C9te");
	}

	@Test
	void doNotLeadOutOfTheirFolder() {
		assertThat(names("../a", "a/b\\c", "..", "", "a..b")).containsExactly("~2e.~2fa", "a~2fb~5cc", "~2e~2e", "~",
				"a.~2eb");
	}

	@Test
	void differWhereCaseIsIgnored() {
		assertThat(names("Buy", "buy", "BUY")).containsExactly("Buy", "buy~2", "BUY~3");
	}

	@Test
	void areNotThoseOfDevices() {
		assertThat(names("con", "Aux.x", "console")).containsExactly("~con", "~Aux.x", "console");
	}

	@Test
	void areNotTooLong() {
		assertThat(names("é".repeat(500), "é".repeat(501))).doesNotHaveDuplicates()
				.allMatch(name -> name.length() < 75);
	}

	@Test
	void areEscapedInLinks() {
		assertThat(FileNames.link("journeys/Été ~1.html")).isEqualTo("journeys/%C3%89t%C3%A9%20~1.html");
	}
}
