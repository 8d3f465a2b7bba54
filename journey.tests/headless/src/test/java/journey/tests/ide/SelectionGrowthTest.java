// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.ide.selection.NameWords;
import journey.dsl.ide.selection.SelectionGrowth;
import journey.tests.Models;

/** How a selection grows from the bar in a text. */
class SelectionGrowthTest {

	@Test
	void growsFromAWordToTheFile() {
		assertThat(growth("device D\njourney J { state target phase P { step Buy|Sofa { emotion 1 } } }\n")).containsExactly(
				"Sofa", "BuySofa", "step BuySofa { emotion 1 }", "phase P { step BuySofa { emotion 1 } }",
				"state target phase P { step BuySofa { emotion 1 } }",
				"journey J { state target phase P { step BuySofa { emotion 1 } } }",
				"device D\njourney J { state target phase P { step BuySofa { emotion 1 } } }",
				"device D\njourney J { state target phase P { step BuySofa { emotion 1 } } }\n");
	}

	@Test
	void anAttributeIsAStatement() {
		assertThat(growth("persona P { kind con|sumer age 3 }").subList(0, 4)).containsExactly("consumer", "kind consumer",
				"kind consumer age 3", "persona P { kind consumer age 3 }");
	}

	@Test
	void aTextIsSelectedWithoutItsQuotesFirst() {
		assertThat(growth("device D \"my ph|one\"").subList(0, 3)).containsExactly("phone", "my phone", "\"my phone\"");
	}

	@Test
	void aTextThatIsNotClosedIsSelectedToItsEnd() {
		assertThat(growth("device D \"my ph|one").subList(0, 2)).containsExactly("phone", "my phone");
	}

	@Test
	void anEmptyTextDoesNotGrow() {
		assertThat(growth("|")).isEmpty();
	}

	@Test
	void theEndOfATextWithoutALineBreakGrows() {
		assertThat(growth("device Phone|")).containsExactly("Phone", "device Phone");
	}

	@Test
	void lineBreaksOfTwoCharactersAreCounted() {
		assertThat(growth("device A\r\ndevice Pho|ne\r\n").subList(0, 2)).containsExactly("Phone", "device Phone");
	}

	@Test
	void aQualifiedNameGrowsSegmentByWord() {
		assertThat(growth("persona P { goal Find }\njourney J { phase A { step S { answers P.Fi|nd } } }").subList(0, 3))
				.containsExactly("Find", "P.Find", "answers P.Find");
	}

	@ParameterizedTest
	@CsvSource({ "BuySofa, 0, 3", "BuySofa, 3, 7", "buy_sofa, 0, 3", "HTMLPage, 0, 4", "Sofa2, 0, 4", "step Buy, 0, 5",
			"a.b, 0, 1", "a.b, 1, 2", "ÉtéÀLyon, 0, 3" })
	void theCaretStopsAtEachWordToTheRight(String line, int from, int to) {
		assertThat(NameWords.next(line, from)).isEqualTo(to);
	}

	@ParameterizedTest
	@CsvSource({ "BuySofa, 7, 3", "BuySofa, 3, 0", "HTMLPage, 8, 4", "step Buy, 8, 5", "step Buy, 5, 0", "a.b, 3, 2" })
	void theCaretStopsAtEachWordToTheLeft(String line, int from, int to) {
		assertThat(NameWords.previous(line, from)).isEqualTo(to);
	}

	private static List<String> growth(String marked) {
		int caret = marked.indexOf('|');
		String text = marked.substring(0, caret) + marked.substring(caret + 1);
		XtextResource resource = Models.load(text).get(0);
		List<String> selections = new ArrayList<>();
		// the one that knows the grammar which the text was parsed with
		SelectionGrowth growth = resource.getResourceServiceProvider().get(SelectionGrowth.class);
		Optional<TextRegion> selection = growth.grow(resource, caret, 0);
		while (selection.isPresent()) {
			int offset = selection.get().getOffset();
			int length = selection.get().getLength();
			selections.add(text.substring(offset, offset + length));
			selection = growth.grow(resource, offset, length);
		}
		return selections;
	}
}
