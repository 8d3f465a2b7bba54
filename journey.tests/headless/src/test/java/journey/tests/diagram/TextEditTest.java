// SPDX-License-Identifier: EPL-2.0
package journey.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.journey.Branch;
import journey.dsl.journey.Delight;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Relation;
import journey.dsl.journey.Step;

/** Diagrams follow the text: after it is edited and saved, each view shows the element that it showed before. */
class TextEditTest {

	private static final String BUY = """
			package shop
			// Ours
			channel Shop "Shop"
			channel Web "Web"
			metric Nps "Nps"
			journey Buy "Buy" {
			    phase Search "Search" {
			        step Ask "Ask" {
			            emotion -1 "lost"
			            touchpoint Desk "Desk" via Shop
			            delight "friendly"
			            delight "quick"
			            measure Nps 3
			            next Order 60%, Ask 30%, abandon 10%
			            next Order 100% because "in a hurry"
			        }
			        step Wait "Wait"
			    }
			    phase Pay "Pay" {
			        step Order "Order" { touchpoint Cart "Cart" via Web }
			    }
			}
			""";

	private static final String LIFE = """
			package life
			import shop.Buy
			atlas Life "Life" { journey Buy, Use Buy precedes Use }
			journey Use "Use" { phase P "P" { step S "S" { } } }
			""";

	@TempDir
	private Path folder;

	private Session session;
	private List<String> before;

	@BeforeEach
	void showAll() {
		session = new Session(folder).write("buy.journey", BUY).write("life.journey", LIFE)
				.show("buy.journey", "life.journey");
		before = session.shown().stream().map(TextEditTest::identity).toList();
	}

	static Stream<Arguments> edits() {
		return Stream.of(
				Arguments.of("nothing", BUY),
				Arguments.of("lines inserted", BUY.replace("channel Web", "\n\n/* two\nlines */\nchannel Web")
						.replace("step Wait", "// here\n        step Wait")),
				Arguments.of("elements inserted", BUY
						.replace("phase Search", "phase Dream \"Dream\" { step Sleep }\n    phase Search")
						.replace("emotion", "thought \"t\"\n            emotion").replace("touchpoint Desk",
								"touchpoint Phone \"Phone\" via Shop\n            touchpoint Desk")),
				Arguments.of("elements reordered", swapped(BUY, "channel Shop \"Shop\"", "channel Web \"Web\"")
						.replace("        step Wait \"Wait\"\n", "")
						.replace("        step Ask", "        step Wait \"Wait\"\n        step Ask")),
				Arguments.of("titles changed and a step before", BUY
						.replace("channel Web \"Web\"", "channel Web \"Site\"").replace("phase Pay \"Pay\" {",
								"phase Pay \"Pay\" { step Payment")),
				Arguments.of("reformatted", BUY.replaceAll("\n +", "\n")));
	}

	private static String swapped(String text, String one, String other) {
		return text.replace(one, "\u0000").replace(other, one).replace("\u0000", other);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("edits")
	void eachViewShowsWhatItShowed(String edit, String text) throws IOException {
		// when
		session.write("buy.journey", text).reload("buy.journey");

		// then
		assertThat(session.shown()).extracting(TextEditTest::identity).containsExactlyElementsOf(before);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("edits")
	void eachStoredViewShowsWhatItShowed(String edit, String text) throws IOException {
		// when
		Session later = session.write("buy.journey", text).reopen();

		// then
		assertThat(later.shown()).extracting(TextEditTest::identity).containsExactlyElementsOf(before);
	}

	@Test
	void viewsOfOtherFilesReachTheElementsThatAreReadAgain() throws IOException {
		// when
		session.write("buy.journey", "\n" + BUY).reload("buy.journey");

		// then
		Relation relation = session.shown().stream().filter(Relation.class::isInstance).map(Relation.class::cast)
				.findFirst().orElseThrow();
		Journey buy = (Journey) ((JourneyFile) session.resource("buy.journey").getContents().get(0)).getElements().get(3);
		assertThat(relation.getSource()).isSameAs(buy);
	}

	@Test
	void viewOfWhatIsGoneShowsNothing() throws IOException {
		// when
		session.write("buy.journey", BUY.replace("        step Wait \"Wait\"\n", "")).reload("buy.journey");

		// then
		assertThat(session.shown()).filteredOn(EObject::eIsProxy).singleElement().isInstanceOf(Step.class);
	}

	@Test
	void whatOnlyItsPlaceTellsShowsWhatIsThereNow() throws IOException {
		// when
		session.write("buy.journey", swapped(BUY, "\"friendly\"", "\"quick\"")).reload("buy.journey");

		// then
		assertThat(session.shown()).filteredOn(Delight.class::isInstance).extracting(shown -> ((Delight) shown).getText())
				.containsExactly("quick", "friendly");
	}

	/** What tells an element from all others, whatever its place in the text. */
	private static String identity(EObject element) {
		if (element.eIsProxy()) {
			return "nothing at " + EcoreUtil.getURI(element).fragment();
		}
		EObject owner = element.eContainer();
		String own = element.eClass().getName() + " ";
		if (element instanceof NamedElement named) {
			own += named.getName();
		} else if (element instanceof Delight delight) {
			own += delight.getText();
		} else if (element instanceof Branch branch) {
			own += branch.getTargets().size() + " " + branch.getPercent();
		}
		return owner == null ? own : identity(owner) + " > " + own;
	}
}
