// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.Issue.IssueImpl;
import org.junit.jupiter.api.Test;

import journey.dsl.ide.outline.OutlineNode;
import journey.dsl.ide.outline.OutlineTree;
import journey.dsl.ide.outline.Outlines;
import journey.dsl.ide.results.FileResults;
import journey.dsl.ide.symbols.Symbol;
import journey.dsl.ide.symbols.Symbols;

/** The tree of a text; a place is the bar in it. */
class OutlinesTest {

	private static final String TEXT = """
			package shop
			persona Camille "Camille, 34 ans" { age 34 goal Furnish need Compare }
			journey Buy "Acheter" {
				outcome Loyal success
				phase Search {
					step Compare "Je compare" {
						pain NoFilter
						emotion -1
						touchpoint Catalogue
						moment of truth importance 5 impact 4
						next Order 80% handover broken "Le panier est perdu", abandon 20%
					}
					step Order
				}
			}
			""";

	@Test
	void rootsAreTheElementsOfTheFile() {
		assertThat(tree(TEXT).roots()).extracting(OutlineNode::kind).containsExactly("Persona", "Journey");
	}

	@Test
	void childrenAreInTheOrderOfTheText() {
		OutlineNode journey = tree(TEXT).roots().get(1);
		assertThat(journey.children()).extracting(OutlineNode::name).containsExactly("Loyal", "Search");
		assertThat(step(TEXT).children()).extracting(OutlineNode::name).containsExactly("NoFilter", "Catalogue");
	}

	@Test
	void goalsAreToldFromNeeds() {
		assertThat(tree(TEXT).roots().get(0).children()).extracting(OutlineNode::kind).containsExactly("Goal", "Need");
	}

	@Test
	void aStepHasItsEmotionBetweenMinusOneAndOne() {
		assertThat(step(TEXT).emotion()).isEqualTo(OptionalDouble.of(-0.5));
	}

	@Test
	void aStepWithoutAnEmotionHasNone() {
		assertThat(tree(TEXT).roots().get(1).children().get(1).children().get(1).emotion()).isEmpty();
	}

	@Test
	void aMomentOfTruthHasItsScore() {
		assertThat(step(TEXT).moment()).isEqualTo(OptionalInt.of(20));
	}

	@Test
	void aBrokenHandoverIsKnown() {
		assertThat(step(TEXT).broken()).isTrue();
		assertThat(step(TEXT.replace("handover broken", "handover seamless")).broken()).isFalse();
	}

	@Test
	void aPlaceBelongsToTheInnermostElement() {
		MarkedText text = MarkedText.of(TEXT.replace("emotion", "emo|tion"));
		assertThat(tree(text).at(text.caret()).map(OutlineNode::name)).contains("Compare");
	}

	@Test
	void aPlaceOutsideOfElementsBelongsToNone() {
		assertThat(tree(TEXT).at(3)).isEmpty();
	}

	@Test
	void idsStayWhenLinesAreInserted() {
		assertThat(step("// a remark\n" + TEXT).id()).isEqualTo(step(TEXT).id());
	}

	@Test
	void theGravestProblemCountsForAllAround() {
		MarkedText text = MarkedText.of(TEXT.replace("pain NoFilter", "pain |NoFilter"));
		OutlineTree tree = tree(text);
		List<Issue> issues = List.of(issue(text.caret(), Severity.INFO), issue(text.caret() - 4, Severity.ERROR));
		assertThat(tree.severities(issues)).containsExactlyInAnyOrderEntriesOf(Map.of(
				tree.roots().get(1).id(), Severity.ERROR, tree.roots().get(1).children().get(1).id(), Severity.ERROR,
				step(TEXT).id(), Severity.ERROR, step(TEXT).children().get(0).id(), Severity.ERROR));
	}

	@Test
	void aBrokenTextHasTheElementsThatCanBeRead() {
		assertThat(tree("channel Web channel").roots()).extracting(OutlineNode::name).containsExactly("Web");
	}

	@Test
	void symbolsAreAllNamedElements() {
		List<Symbol> symbols = MarkedText.service(Symbols.class).in(MarkedText.of(TEXT).resource());
		assertThat(symbols).extracting(Symbol::qualifiedName).contains("shop.Camille", "shop.Camille.Furnish",
				"shop.Buy.Search.Compare", "shop.Buy.Search.Compare.Catalogue").hasSize(10);
	}

	@Test
	void aSymbolKnowsWhereItsNameIs() {
		MarkedText text = MarkedText.of(TEXT);
		assertThat(MarkedText.service(Symbols.class).in(text.resource()))
				.allSatisfy(symbol -> assertThat(text.part(symbol.offset(), symbol.length())).isEqualTo(symbol.name()));
	}

	private static Issue issue(int offset, Severity severity) {
		IssueImpl issue = new IssueImpl();
		issue.setOffset(offset);
		issue.setSeverity(severity);
		return issue;
	}

	private static OutlineNode step(String text) {
		return tree(text).roots().get(1).children().get(1).children().get(0);
	}

	@Test
	void anOutlineThatIsNotWantedAnyMoreIsNotComputed() {
		// given
		MarkedText text = MarkedText.of("channel Web");

		// when
		OutlineTree tree = MarkedText.service(Outlines.class).of(text.resource(), new FileResults(), () -> true);

		// then
		assertThat(tree.roots()).isEmpty();
	}

	private static OutlineTree tree(String text) {
		return tree(MarkedText.of(text));
	}

	private static OutlineTree tree(MarkedText text) {
		return MarkedText.service(Outlines.class).of(text.resource(), new FileResults(), CancelIndicator.NullImpl);
	}
}
