// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

import journey.dsl.ide.navigation.Declaration;
import journey.dsl.ide.navigation.Declarations;
import journey.dsl.ide.occurrences.Occurrence;
import journey.dsl.ide.occurrences.Occurrences;
import journey.dsl.ide.references.Reference;
import journey.dsl.ide.references.ReferenceSearch;
import journey.dsl.ide.references.ReferenceTarget;

/** Where an element is declared, referred to and named; the place is the bar in the text. */
class NavigationTest {

	private static final String TEXT = """
			channel Web
			channel Shop
			journey Buy { phase P {
				step Compare { touchpoint A via Web touchpoint B via Shop next Order }
				step Order { touchpoint C via Web }
			} }
			task Pay { possible on Web, Shop }
			""";

	@Test
	void aReferenceLeadsToTheDeclaredName() {
		MarkedText text = MarkedText.of(TEXT.replace("next Order", "next Or|der"));
		Declaration declaration = declaration(text).orElseThrow();
		assertThat(text.text().substring(declaration.targetOffset())).startsWith("Order { touchpoint C");
		assertThat(declaration.label()).isEqualTo("Buy.P.Order");
	}

	@Test
	void theLinkIsTheReference() {
		MarkedText text = MarkedText.of(TEXT.replace("next Order", "next Or|der"));
		Declaration declaration = declaration(text).orElseThrow();
		assertThat(text.part(declaration.offset(), declaration.length())).isEqualTo("Order");
	}

	@Test
	void aReferenceLeadsToAnotherFile() {
		MarkedText text = MarkedText.of("package b import a.* channel Web owner Sto|res", "package a department Stores");
		assertThat(declaration(text).map(Declaration::file)).contains(URI.createURI("memory:/other1.journey"));
	}

	@Test
	void aNameLeadsToItself() {
		MarkedText text = MarkedText.of(TEXT.replace("channel Web", "channel |Web"));
		assertThat(declaration(text).map(Declaration::targetOffset)).contains(text.caret());
	}

	@Test
	void anUnresolvedReferenceLeadsNowhere() {
		assertThat(declaration(MarkedText.of("channel Web owner No|body"))).isEmpty();
	}

	@Test
	void aKeywordLeadsNowhere() {
		assertThat(declaration(MarkedText.of("chan|nel Web"))).isEmpty();
	}

	@Test
	void allReferencesAreFoundInTheOrderOfTheText() {
		MarkedText text = MarkedText.of(TEXT.replace("channel Web", "channel |Web"));
		assertThat(references(text)).extracting(Reference::source)
				.containsExactly("Buy.P.Compare.A", "Buy.P.Order.C", "Pay");
	}

	@Test
	void aReferenceInAListIsFoundAtItsPlace() {
		MarkedText text = MarkedText.of(TEXT.replace("channel Shop", "channel |Shop"));
		Reference last = references(text).get(1);
		assertThat(text.part(last.offset(), last.length())).isEqualTo("Shop");
		assertThat(last.lineText()).isEqualTo("task Pay { possible on Web, Shop }");
		assertThat(last.line()).isEqualTo(7);
	}

	@Test
	void referencesAreFoundFromAReferenceToo() {
		assertThat(references(MarkedText.of(TEXT.replace("on Web,", "on |Web,")))).hasSize(3);
	}

	@Test
	void aTextWithoutTheNameNeedsNoSearch() {
		ReferenceTarget target = new ReferenceTarget(URI.createURI("memory:/a.journey#/Café"), "Café", "Café");
		assertThat(ReferenceSearch.mayRefer("owner Bar", target)).isFalse();
		assertThat(ReferenceSearch.mayRefer("owner Cafe\u0301", target)).isTrue();
	}

	@Test
	void occurrencesAreTheDeclarationAndTheReferences() {
		MarkedText text = MarkedText.of(TEXT.replace("step Order", "step Or|der"));
		List<Occurrence> found = occurrences(text);
		assertThat(found).extracting(Occurrence::declaration).containsExactly(false, true);
		assertThat(found).allSatisfy(one -> assertThat(text.part(one.offset(), one.length())).isEqualTo("Order"));
	}

	@Test
	void anElementOfAnotherFileOccursWhereItIsReferredTo() {
		MarkedText text = MarkedText.of("package b import a.* channel Web owner Sto|res channel Shop owner Stores",
				"package a department Stores");
		assertThat(occurrences(text)).hasSize(2);
	}

	@Test
	void aKeywordOccursNowhere() {
		MarkedText text = MarkedText.of("chan|nel Web");
		assertThat(occurrences(text)).isEmpty();
	}

	@Test
	void nobodyLooksForOccurrencesThatAreNotWantedAnyMore() {
		// given
		MarkedText text = MarkedText.of(TEXT.replace("step Order", "step Or|der"));

		// when
		List<Occurrence> found = MarkedText.service(Occurrences.class).at(text.resource(), text.caret(), () -> true);

		// then
		assertThat(found).extracting(Occurrence::declaration).containsExactly(true);
	}

	private static List<Occurrence> occurrences(MarkedText text) {
		return MarkedText.service(Occurrences.class).at(text.resource(), text.caret(), CancelIndicator.NullImpl);
	}

	private static Optional<Declaration> declaration(MarkedText text) {
		return MarkedText.service(Declarations.class).at(text.resource(), text.caret());
	}

	private static List<Reference> references(MarkedText text) {
		ReferenceSearch search = MarkedText.service(ReferenceSearch.class);
		ReferenceTarget target = search.target(text.resource(), text.caret()).orElseThrow();
		return search.in(text.resource(), target.uri());
	}
}
