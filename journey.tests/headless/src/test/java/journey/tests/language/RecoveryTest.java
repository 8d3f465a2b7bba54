// SPDX-License-Identifier: EPL-2.0
package journey.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.journey.Element;
import journey.dsl.journey.Import;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.tests.Models;

/** What is read of a file beside a fault. */
class RecoveryTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"stray device A device B                    | A B",
			"device A stray device B                    | A B",
			"device A stray                             | A",
			"device A } device B                        | A B",
			"device A stray { device X } device B       | A B",
			"device A 12 \"text\" € device B            | A B",
			"device A deivce X device B                 | A B",
			"device A import other.journey.x device B   | A B",
			"device A { stray } device B                | A B",
			"journey J { stray persona P } device B     | J B",
			"journey 12 { persona P } device B          | B",
			"journey buy-sofa { persona P } device B    | buy B" })
	void elementsAfterAFaultAreRead(String text, String names) {
		assertThat(names(Models.parse(text))).containsExactly(names.split(" "));
	}

	@Test
	void aStrayWordIsOneErrorAtTheWord() {
		assertThat(Models.findings(Models.issues("""
				device A
				stray words { here }
				device B
				device C
				"""), "syntax")).containsExactly("2:1 syntax");
	}

	@Test
	void eachStrayWordIsAnErrorOfItsOwn() {
		assertThat(Models.findings(Models.issues("""
				stray
				device A
				stray
				device B
				"""), "syntax")).containsExactly("1:1 syntax", "3:1 syntax");
	}

	@Test
	void aWrongElementSuggestsTheRightOne() {
		assertThat(Models.issues("device A deivce B device C")).singleElement()
				.satisfies(issue -> assertThat(issue.getMessage())
						.isEqualTo("“deivce” is not expected here. Did you mean “device”?"));
	}

	@Test
	void packageAndImportsAfterAStrayWordAreRead() {
		// when
		JourneyFile file = Models.parse("stray package own import a.* stray import b.* device D");

		// then
		assertThat(file.getPackageName()).isEqualTo("own");
		assertThat(file.getImports()).extracting(Import::getImportedNamespace).containsExactly("a.*", "b.*");
	}

	@Test
	void aFaultInAStepLeavesTheStepsAfterItInTheirPhase() {
		// when
		JourneyFile file = Models.parse("""
				journey J {
					phase P {
						step A { emotoin 1 touchpoint T { mode push } }
						step B
					}
					phase Q {
						step C
					}
				}
				device D
				""");

		// then
		assertThat(((Journey) file.getElements().get(0)).getPhases())
				.flatExtracting(Phase::getSteps).extracting(Step::getName).containsExactly("A", "B", "C");
		assertThat(names(file)).containsExactly("J", "D");
	}

	@Test
	void aFaultInAStepIsTheOnlyError() {
		assertThat(Models.findings(Models.issues("""
				journey J {
					phase P {
						step A {
							emotoin 1
						}
						step B
					}
				}
				device D
				"""), "syntax")).containsExactly("4:4 syntax");
	}

	@Test
	void anElementAtTheBeginningOfALineEndsABodyThatIsNotClosed() {
		// when
		JourneyFile file = Models.parse("""
				journey J {
					phase P {
						step A { emotoin 1
				channel Q { owner D }
				device D
				""");

		// then
		assertThat(names(file)).containsExactly("J", "Q", "D");
	}

	private static List<String> names(JourneyFile file) {
		return file.getElements().stream().map(Element::getName).map(name -> name == null ? "?" : name).toList();
	}
}
