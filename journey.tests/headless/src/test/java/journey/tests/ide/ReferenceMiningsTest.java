// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

import journey.dsl.ide.mining.ReferenceMining;
import journey.dsl.ide.mining.ReferenceMinings;

/** How often elements are referred to, as shown beside them. */
class ReferenceMiningsTest {

	private static final String TEXT = """
			department Sales
			channel Web owner Sales
			channel Shop {
				owner Sales
			}
			persona Camille { need N }
			journey Buy {
				persona Camille
				phase P { step S { touchpoint T via Web next S } }
			}
			actual A of Buy
			initiative I
			""";

	@Test
	void referencesOfTheTextAreCounted() {
		assertThat(minings(TEXT)).extracting(mining -> mining.target().label() + " " + mining.ownReferences())
				.containsExactly("Sales 2", "Web 1", "Shop 0", "Camille 1", "Buy 1");
	}

	@Test
	void anElementThatIsNamedTwiceInAListCountsTwice() {
		assertThat(minings("channel Web task T { possible on Web, Web }").get(0).ownReferences()).isEqualTo(2);
	}

	@Test
	void theyStandBesideTheNames() {
		assertThat(minings(TEXT)).extracting(ReferenceMining::offset).startsWith(TEXT.indexOf("Sales"),
				TEXT.indexOf("Web"));
	}

	@Test
	void elementsOfSeveralLinesAreTold() {
		assertThat(minings(TEXT)).filteredOn(ReferenceMining::severalLines)
				.extracting(mining -> mining.target().name()).containsExactly("Shop", "Buy");
	}

	@Test
	void aCommentBeforeAnElementIsNoLineOfIt() {
		assertThat(minings("/** Of\n two lines. */\nchannel Web").get(0).severalLines()).isFalse();
	}

	@Test
	void theLabelAgreesWithTheNumber() {
		ReferenceMining channel = minings("channel Web").get(0);
		assertThat(List.of(label(channel, 0), label(channel, 1), label(channel, 2)))
				.containsExactly("no references", "1 reference", "2 references");
	}

	@Test
	void nothingIsSaidOfAJourneyThatNothingRefersTo() {
		assertThat(label(minings("journey J").get(0), 0)).isEmpty();
	}

	@Test
	void theLabelIsInFrenchToo() {
		assertThat(ReferenceMinings.label(minings("channel Web").get(0), 3, Locale.FRENCH)).isEqualTo("3 références");
	}

	@Test
	void aBrokenTextShowsWhatCanBeRead() {
		assertThat(minings("channel Web channel channel Shop")).isNotEmpty();
	}

	private static String label(ReferenceMining mining, int references) {
		return ReferenceMinings.label(mining, references, Locale.ENGLISH);
	}

	private static List<ReferenceMining> minings(String text) {
		return MarkedText.service(ReferenceMinings.class).of(MarkedText.of(text).resource(),
				CancelIndicator.NullImpl);
	}
}
