// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide.rename;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where diagrams and the index find the elements after a renaming. */
class MovedAddressesTest {

	@Test
	void anElementTakesAlongWhatIsInIt() {
		// when
		var moved = new RenameHarness("journey J { phase Fi|rst { step S { emotion 1 } } phase Last { } }").moved("Early");

		// then
		assertThat(moved).containsExactly("file1.journey#/J/First -> #/J/Early", "file1.journey#/J/First/S -> #/J/Early/S",
				"file1.journey#/J/First/S/@emotion -> #/J/Early/S/@emotion");
	}

	@Test
	void whatHasNoNameIsFoundByTheNameOfWhatItRefersTo() {
		// when
		var moved = new RenameHarness("journey J { phase P { step A { next B 60%, abandon 40% } step B| } }").moved("C");

		// then
		assertThat(moved).containsExactly("file1.journey#/J/P/A/@next.B -> #/J/P/A/@next.C",
				"file1.journey#/J/P/B -> #/J/P/C");
	}

	@Test
	void otherFilesFollow() {
		// when
		var moved = new RenameHarness("metric N|ps", "journey J { measure Nps 3 }", "journey K { }").moved("Ces");

		// then
		assertThat(moved).containsExactly("file1.journey#/Nps -> #/Ces",
				"file2.journey#/J/@measures.Nps -> #/J/@measures.Ces",
				"file2.journey#/J/@measures.Nps/@value -> #/J/@measures.Ces/@value");
	}

	@Test
	void aPackageIsNoPartOfAnAddress() {
		// when
		var moved = new RenameHarness("package sh|op journey J { }", "package b import shop.J atlas A { journeys J }")
				.moved("store");

		// then
		assertThat(moved).isEmpty();
	}

	@Test
	void nothingMovesByANameThatIsRefused() {
		// when
		var moved = new RenameHarness("journey J| { } journey K { }").moved("K");

		// then
		assertThat(moved).isEmpty();
	}
}
