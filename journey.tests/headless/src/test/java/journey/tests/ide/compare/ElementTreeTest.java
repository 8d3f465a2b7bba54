// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;

import journey.dsl.ide.compare.ElementTree;
import journey.tests.Models;

class ElementTreeTest {

	private static final String TEXT = "channel C \"Shop\" journey J { phase P { step S { next S } step S } }";

	private static ElementTree tree(String text) {
		return ElementTree.of(Models.service(IParser.class), text);
	}

	@Test
	void elementsAreToldApartByTypeAndName() {
		// when
		ElementTree phase = tree(TEXT).children().get(1).children().get(0);

		// then
		assertThat(phase.children()).extracting(ElementTree::key).containsExactly("Step S", "Step S~2");
	}

	@Test
	void anElementHasItsPartOfTheText() {
		// when
		ElementTree step = tree(TEXT).children().get(1).children().get(0).children().get(0);

		// then
		assertThat(TEXT.substring(step.offset(), step.offset() + step.length())).isEqualTo("step S { next S }");
	}

	@Test
	void anElementIsReadByNameAndTitle() {
		assertThat(tree(TEXT).children().get(0).label()).isEqualTo("C – Shop");
	}

	@Test
	void aBrokenTextHasWhatCanBeRead() {
		assertThat(tree("channel C channel D owner ,").children()).extracting(ElementTree::key).contains("Channel C");
	}
}
