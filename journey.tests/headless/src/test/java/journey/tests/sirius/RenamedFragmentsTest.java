// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.sirius.RenamedFragments;

/** Diagrams keep what they show when an element is renamed. */
class RenamedFragmentsTest {

	private static final String STORED = """
			<target href="sofa.journey#/BuySofa/Search/Compare"/>
			<target href="sofa.journey#/BuySofa/Search/Compare/@next.Order"/>
			<target href="sofa.journey#/BuySofa/Search/CompareAll"/>
			<target href="other.journey#/BuySofa/Search/Compare"/>
			<label text="/BuySofa/Search/Compare"/>
			""";

	@Test
	void elementAndAllInsideOfItAreFoundUnderTheNewName() {
		assertThat(RenamedFragments.rename(STORED, "sofa.journey", "/BuySofa/Search/Compare", "Choose")).isEqualTo("""
				<target href="sofa.journey#/BuySofa/Search/Choose"/>
				<target href="sofa.journey#/BuySofa/Search/Choose/@next.Order"/>
				<target href="sofa.journey#/BuySofa/Search/CompareAll"/>
				<target href="other.journey#/BuySofa/Search/Compare"/>
				<label text="/BuySofa/Search/Compare"/>
				""");
	}

	@Test
	void renamedJourneyTakesItsStepsAlong() {
		assertThat(RenamedFragments.rename(STORED, "sofa.journey", "/BuySofa", "Sofa"))
				.contains("sofa.journey#/Sofa/Search/Compare\"").contains("other.journey#/BuySofa/Search/Compare");
	}

	@Test
	void accentsAreFound() {
		assertThat(RenamedFragments.rename("<a href=\"p.journey#/Achat/\u00c9tape\"/>", "p.journey",
				"/Achat/\u00c9tape", "Arriv\u00e9e")).isEqualTo("<a href=\"p.journey#/Achat/Arriv\u00e9e\"/>");
	}

	@ParameterizedTest
	@CsvSource({ "/BuySofa/@phases.0, Choose", "BuySofa, Choose", "/, Choose", "/BuySofa, a\"b", "/BuySofa, a/b" })
	void whatIsNoNameIsRefused(String fragment, String name) {
		assertThatIllegalArgumentException()
				.isThrownBy(() -> RenamedFragments.rename(STORED, "sofa.journey", fragment, name));
	}
}
