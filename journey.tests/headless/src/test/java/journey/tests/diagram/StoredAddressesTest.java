// SPDX-License-Identifier: EPL-2.0
package journey.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.diagram.StoredAddresses;
import journey.dsl.writing.TextEdits;

/** Diagrams keep what they show when what they show moves. */
class StoredAddressesTest {

	private static final URI PLACE = URI.createURI("platform:/resource/shop/views/all.aird");

	private static String moved(String stored, Map<String, String> moves) {
		return TextEdits.apply(stored, StoredAddresses.edits(stored, PLACE, address -> {
			String target = moves.get(address.toString());
			return target == null ? null : URI.createURI(target);
		}));
	}

	@Test
	void onlyTheAddressesOfWhatMovesChange() {
		// given
		String stored = """
				<?xml version="1.0" encoding="UTF-8"?>
				<a:DNode name="sofa.journey#/Buy/S"   tooltipText='x'>
				  <target xmi:type="journey:Step"  href="../sofa.journey#/Buy/S"/>
				  <semanticElements href = '../sofa.journey#/Buy/S'/> <!-- ours -->
				  <target href="../sofa.journey#/Buy/Step"/>
				  <target href="../other.journey#/Buy/S"/>
				</a:DNode>
				""";

		// when
		String after = moved(stored,
				Map.of("platform:/resource/shop/sofa.journey#/Buy/S", "platform:/resource/shop/sofa.journey#/Buy/T"));

		// then
		assertThat(after).isEqualTo("""
				<?xml version="1.0" encoding="UTF-8"?>
				<a:DNode name="sofa.journey#/Buy/S"   tooltipText='x'>
				  <target xmi:type="journey:Step"  href="../sofa.journey#/Buy/T"/>
				  <semanticElements href = '../sofa.journey#/Buy/T'/> <!-- ours -->
				  <target href="../sofa.journey#/Buy/Step"/>
				  <target href="../other.journey#/Buy/S"/>
				</a:DNode>
				""");
	}

	@Test
	void addressFromTheRootOfTheWorkspaceStaysOne() {
		// when
		String after = moved("<target href=\"platform:/resource/other/a.journey#/J\"/>",
				Map.of("platform:/resource/other/a.journey#/J", "platform:/resource/other/a.journey#/K"));

		// then
		assertThat(after).isEqualTo("<target href=\"platform:/resource/other/a.journey#/K\"/>");
	}

	@Test
	void filesOfTheSessionFollow() {
		// when
		String after = moved("<semanticResources>../my%20sofa.journey</semanticResources>",
				Map.of("platform:/resource/shop/my%20sofa.journey", "platform:/resource/shop/old/sofa.journey"));

		// then
		assertThat(after).isEqualTo("<semanticResources>../old/sofa.journey</semanticResources>");
	}

	@Test
	void whatMovesToAnotherProjectIsNamedFromTheRootOfTheWorkspace() {
		// when
		String after = moved("<target href=\"../sofa.journey#/Buy\"/>",
				Map.of("platform:/resource/shop/sofa.journey#/Buy", "platform:/resource/other/sofa.journey#/Buy"));

		// then
		assertThat(after).isEqualTo("<target href=\"platform:/resource/other/sofa.journey#/Buy\"/>");
	}

	@Test
	void diagramThatMovesStillFindsWhatStays() {
		// when
		String after = moved("<a href=\"../sofa.journey#/Buy\"/><b href=\"#_id\"/><c href=\"platform:/resource/x/y\"/>",
				Map.of(PLACE.toString(), "platform:/resource/shop/a/b/all.aird"));

		// then
		assertThat(after)
				.isEqualTo("<a href=\"../../sofa.journey#/Buy\"/><b href=\"#_id\"/><c href=\"platform:/resource/x/y\"/>");
	}

	@Test
	void diagramThatMovesWithWhatItShowsStaysAsItIs() {
		// given
		String stored = "<a href=\"../sofa.journey#/Buy\"/>";

		// when
		String after = TextEdits.apply(stored, StoredAddresses.edits(stored, PLACE,
				address -> URI.createURI(address.toString().replace("/shop/", "/store/"))));

		// then
		assertThat(after).isEqualTo(stored);
	}

	@Test
	void textsThatLookLikeAddressesStay() {
		// given
		String stored = "<a name=\"sofa.journey\" documentation=\"sofa.journey#/J\"><b>sofa.journey</b></a>";

		// when
		String after = TextEdits.apply(stored,
				StoredAddresses.edits(stored, PLACE, address -> URI.createURI("platform:/resource/shop/x")));

		// then
		assertThat(after).isEqualTo(stored);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/Achat/\u00c9tape", "/Achat/&#xC9;tape", "/Achat/&#201;tape" })
	void letterIsFoundHoweverItIsWritten(String written) {
		// when
		String after = moved("<a href=\"../p.journey#" + written + "\"/>",
				Map.of("platform:/resource/shop/p.journey#/Achat/\u00c9tape",
						"platform:/resource/shop/p.journey#/Achat/Arriv\u00e9e"));

		// then
		assertThat(after).isEqualTo("<a href=\"../p.journey#/Achat/Arriv&#233;e\"/>");
	}

	@Test
	void characterWithAMeaningInXmlIsWrittenByItsNumber() {
		// when
		String after = moved("<a href=\"../p&amp;q.journey#/J\"/>", Map.of("platform:/resource/shop/p&q.journey#/J",
				"platform:/resource/shop/r&'s.journey#/J"));

		// then
		assertThat(after).isEqualTo("<a href=\"../r&#38;&#39;s.journey#/J\"/>");
	}

	@Test
	void whatIsNoAddressIsLeft() {
		// given
		String stored = "<a href=\"archive:sofa.journey\"/><a href=\"&#9999999;\"/><a href=\"\"/>";

		// when
		var edits = StoredAddresses.edits(stored, PLACE, address -> null);

		// then
		assertThat(edits).isEmpty();
	}
}
