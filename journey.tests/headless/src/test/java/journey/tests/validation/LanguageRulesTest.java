// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static journey.dsl.validation.Rule.ATTRIBUTE_REPEATED;
import static journey.dsl.validation.Rule.DATE_INVALID;
import static journey.dsl.validation.Rule.NAME_UNIQUE;
import static journey.dsl.validation.Rule.PERCENT_RANGE;
import static journey.dsl.validation.Rule.REFERENCE_AMBIGUOUS;
import static journey.dsl.validation.Rule.REFERENCE_UNRESOLVED;
import static journey.dsl.validation.Rule.SCALE_RANGE;
import static journey.dsl.validation.Rule.VALUE_RANGE;
import static journey.tests.validation.MarkedModel.assertFires;
import static journey.tests.validation.MarkedModel.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import journey.dsl.validation.Rule;

/** What the language itself asks for. */
class LanguageRulesTest {

	@Test
	@Fires(NAME_UNIQUE)
	void aNameThatIsTakenIsFound() {
		assertFires(NAME_UNIQUE, """
				device A
				channel ▸A
				journey J {
				    phase P { step S step ▸S step ▸^end }
				    phase Q { step ▸S }
				    outcome ▸S
				}
				persona P { need N goal ▸N }
				""");
	}

	@Test
	@Fires(NAME_UNIQUE)
	void aNameThatAnotherFileOfThePackageHasIsFoundInBoth() {
		assertFires(NAME_UNIQUE, "package p device ▸A", "package p channel ▸A");
	}

	@Test
	@Fires(NAME_UNIQUE)
	void aNameThatAPhaseAndAStepHaveTakenIsFoundOnce() {
		assertFires(NAME_UNIQUE, """
				journey J {
				    phase S { step S }
				    phase A { step B step ▸B }
				    outcome ▸S
				    outcome ▸B
				}
				""");
	}

	/** Each is found without a look at all others, or it would take many minutes. */
	@Test
	@Timeout(60)
	@Fires(NAME_UNIQUE)
	void aNameThatFiftyThousandElementsHaveIsFoundAtEachButTheFirst() {
		assertThat(MarkedModel.findings(NAME_UNIQUE, "device A ".repeat(50_000))).hasSize(49_999);
	}

	@Test
	@Silent(NAME_UNIQUE)
	void theSameNameOfDifferentOwnersIsFine() {
		assertSilent(NAME_UNIQUE, """
				package p
				device A
				journey J { phase A { step B { touchpoint A pain B } } }
				journey K { phase A { step B } }
				""", "package q device A");
	}

	@Test
	@Silent(REFERENCE_UNRESOLVED)
	void importsFullNamesAndTheOwnPackageResolve() {
		assertSilent(REFERENCE_UNRESOLVED,
				"package p department D",
				"package q import p.* channel C owner D channel E owner p.D resource R owner D");
	}

	@Test
	@Fires(REFERENCE_AMBIGUOUS)
	void aNameThatTwoImportsBringIsFound() {
		assertFires(REFERENCE_AMBIGUOUS,
				"package p department D",
				"package q department D",
				"package r import p.* import q.* channel C owner ▸D");
	}

	@Test
	@Silent(REFERENCE_AMBIGUOUS)
	void theOwnPackageWinsOverImports() {
		assertSilent(REFERENCE_AMBIGUOUS,
				"package p department D",
				"package q department D",
				"package r import p.* import q.* department D channel C owner D");
	}

	@Test
	@Fires(DATE_INVALID)
	void aDateThatTheCalendarDoesNotHaveIsFound() {
		assertFires(DATE_INVALID, """
				evidence E { date ▸2026-13 expires ▸2026-02-30 }
				initiative I { due ▸2026-2-1 }
				""");
	}

	@Test
	@Silent(DATE_INVALID)
	void monthsAndDaysOfTheCalendarAreFine() {
		assertSilent(DATE_INVALID, "evidence E { date 2026-12 expires 2024-02-29 }");
	}

	@Test
	@Fires(PERCENT_RANGE)
	void apercentageBeyondAHundredIsFound() {
		assertFires(PERCENT_RANGE, """
				persona P { recommends ▸101% }
				journey J { phase A { step S { pain X { affects ▸-1% } risk ▸100.5% touchpoint T { share ▸200 % } } } }
				""");
	}

	@Test
	@Silent(PERCENT_RANGE)
	void fromZeroToAHundredIsFine() {
		assertSilent(PERCENT_RANGE, """
				persona P { recommends 100% }
				journey J { phase A { step S { pain X { affects 0% } risk 12.5 % } } }
				""");
	}

	@Test
	@Fires(SCALE_RANGE)
	void valuesOutsideTheirScaleAreFound() {
		assertFires(SCALE_RANGE, """
				scale Ten from 0 to 10 { ▸11 "Beyond" }
				scale None from ▸3 to 3
				journey J { scale Ten phase P { step S {
				    emotion ▸-1
				    expects "A" ▸10.5
				    gets "B" ▸-2
				    touchpoint A { score ▸6 of 5 }
				    touchpoint B { score 1 of ▸1 }
				    touchpoint C { score ▸0 of 5 }
				} } }
				journey K { phase P { step S { emotion ▸3 } } }
				actual A of J { visit S emotion ▸11 }
				""");
	}

	@Test
	@Silent(SCALE_RANGE)
	void theEndsOfAScaleBelongToIt() {
		assertSilent(SCALE_RANGE, """
				scale Ten from 0 to 10 { 0 "Low" 10 "High" }
				journey J { scale Ten phase P { step S { emotion 10 expects "A" 0 touchpoint A { score 5 of 5 } } } }
				journey K { phase P { step S { emotion -2 } } }
				""");
	}

	@Test
	@Fires(VALUE_RANGE)
	void gradesThatAreNoneAreFound() {
		assertFires(VALUE_RANGE, """
				initiative I { customer value ▸0 business value ▸6 effort ▸2.5 }
				journey J { phase P { step S { moment of truth importance ▸6 impact ▸-1 } } }
				""");
	}

	@Test
	@Silent(VALUE_RANGE)
	void wholeNumbersFromOneToFiveAreFine() {
		assertSilent(VALUE_RANGE, """
				initiative I { customer value 1 business value 5 effort 3.0 }
				journey J { phase P { step S { moment of truth importance 5 impact 1 } } }
				""");
	}

	@Test
	@Fires(ATTRIBUTE_REPEATED)
	void anAttributeThatIsGivenTwiceIsFound() {
		assertFires(ATTRIBUTE_REPEATED,
				"journey J { purpose \"A\" ▸purpose \"B\" phase P { step S { emotion 1 ▸emotion 2 } } }");
	}

	@Test
	@Fires(ATTRIBUTE_REPEATED)
	void anAttributeOfWordsThatMayAllBeLeftOutIsFoundWhenGivenTwice() {
		assertFires(ATTRIBUTE_REPEATED, """
				journey J { phase P { step S {
				    moment of truth impact 1 ▸moment of truth impact 2
				    risk 1% ▸risk 2% "why" ▸risk
				} } }
				""");
	}

	@Test
	@Fires(ATTRIBUTE_REPEATED)
	void anAttributeWithAnOptionalPartIsFoundOnce() {
		assertFires(ATTRIBUTE_REPEATED, "journey J { iteration 1 on 2026-01 ▸iteration 2 on 2026-02 }");
	}

	@Test
	@Fires(ATTRIBUTE_REPEATED)
	void anAttributeOfTheHeadIsFoundWhenTheBracesGiveItAgain() {
		assertFires(ATTRIBUTE_REPEATED, """
				department D
				channel C owner D { ▸owner D }
				resource R owner D { ▸owner D }
				""");
	}

	@Test
	@Silent(ATTRIBUTE_REPEATED)
	void attributesThatAreCollectedMayBeGivenAgain() {
		assertSilent(ATTRIBUTE_REPEATED, """
				metric M
				persona P { motivation "A" motivation "B" need N need O }
				journey J { measure M 1 measure M 2 phase P { step S { thought "A" thought "B" } } }
				""");
	}

	@Test
	@Fires(Rule.REFERENCE_UNRESOLVED)
	void aNameOfNothingIsFoundWithWhatMayBeMeant() {
		List<Issue> issues = MarkedModel.findings(Rule.REFERENCE_UNRESOLVED,
				"department Sales channel C owner Slaes channel D owner Nobody");

		assertThat(issues).extracting(issue -> issue.getColumn() + " " + List.of(issue.getData()))
				.containsExactly("34 [Sales]", "56 []");
	}
}
