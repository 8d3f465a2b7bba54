// SPDX-License-Identifier: EPL-2.0
package journey.tests.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.formatting2.FormattedText;
import journey.tests.Models;
import journey.tests.language.GrammarTest;

/** What formatting makes of texts. */
class FormatterTest {

	static Stream<String> constructs() {
		return GrammarTest.texts().stream();
	}

	@Test
	void blocksAreIndented() {
		assertThat(Formatting.format("""
				package a.b  import c.*
				journey Buy "Buy" revises Old{ state target
				phase P before {step S "s"{
				emotion -1   "sad" from E
				touchpoint T via Web on Phone,Laptop
				{ rating delight
				share 12 % }}
				}}
				""")).isEqualTo("""
				package a.b
				import c.*

				journey Buy "Buy" revises Old {
				    state target
				    phase P before {
				        step S "s" {
				            emotion -1 "sad" from E
				            touchpoint T via Web on Phone, Laptop {
				                rating delight
				                share 12%
				            }
				        }
				    }
				}
				""");
	}

	@Test
	void aBodyOnOneLineStaysThere() {
		assertThat(Formatting.format("persona P{kind consumer  need N \"n\"}\n")).isEqualTo("""
				persona P { kind consumer need N "n" }
				""");
	}

	@Test
	void tablesAreAligned() {
		assertThat(Formatting.format("""
				channel Social digital "Réseaux" owner Marketing
				channel Web digital "Site" owner Marketing
				channel Shop physical "Magasin"
				metric Nps "NPS" { unit "points" better higher status to   retire }
				metric Wait "Attente" { unit "min" better lower }
				""")).isEqualTo("""
				channel Social digital  "Réseaux" owner Marketing
				channel Web    digital  "Site"    owner Marketing
				channel Shop   physical "Magasin"
				metric Nps  "NPS"     { unit "points" better higher status to retire }
				metric Wait "Attente" { unit "min"    better lower }
				""");
	}

	@Test
	void aBlankLineEndsATable() {
		assertThat(Formatting.format("""
				device A "a"
				device Long "b"

				device B "c"
				""")).isEqualTo("""
				device A    "a"
				device Long "b"

				device B "c"
				""");
	}

	@Test
	void numbersOfAScaleStandToTheRight() {
		assertThat(Formatting.format("""
				scale S from -2 to 10 {
				-2 "bad"
				0 "so so"
				10 "good"
				}
				""")).isEqualTo("""
				scale S from -2 to 10 {
				    -2 "bad"
				     0 "so so"
				    10 "good"
				}
				""");
	}

	@Test
	void aListThatIsBrokenStandsUnderItsFirstMember() {
		assertThat(Formatting.format("""
				journey J {
				  phase P {
				    step S {
				      next A 40% ,
				      B and C 20%,abandon 40%
				      answers X.Y,
				          Z.W
				    }
				  }
				}
				""")).isEqualTo("""
				journey J {
				    phase P {
				        step S {
				            next A 40%,
				                 B and C 20%, abandon 40%
				            answers X.Y,
				                    Z.W
				        }
				    }
				}
				""");
	}

	@Test
	void aClauseOnALineOfItsOwnStaysThere() {
		assertThat(Formatting.format("""
				initiative I {
				hypothesis
				"long text"
				measure Nps 32
				target 37
				on 2026-04
				}
				""")).isEqualTo("""
				initiative I {
				    hypothesis
				        "long text"
				    measure Nps 32
				        target 37
				        on 2026-04
				}
				""");
	}

	@Test
	void commentsStayWhereTheyAre() {
		assertThat(Formatting.format("""
				// first


				// second
				package a // trailing
				/**
				* Documentation
				  *  of two lines.
				*/
				persona P { // behind
				  // in front


				  /* inside */ kind consumer


				  // last
				}
				// end""")).isEqualTo("""
				// first

				// second
				package a // trailing

				/**
				 * Documentation
				 *  of two lines.
				 */
				persona P { // behind
				    // in front

				    /* inside */
				    kind consumer

				    // last
				}
				// end
				""");
	}

	@Test
	void oneBlankLineIsKept() {
		assertThat(Formatting.format("""


				persona P {

				    kind consumer



				    age 3

				}
				device D



				device E


				""")).isEqualTo("""
				persona P {
				    kind consumer

				    age 3
				}

				device D

				device E
				""");
	}

	@Test
	void textsOfSeveralLinesAreNotTouched() {
		assertThat(Formatting.format("device A 'one\n   two'\ndevice   Bcd \"b\"\n"))
				.isEqualTo("device A 'one\n   two'\ndevice Bcd \"b\"\n");
	}

	@Test
	void theLineEndsOfTheFileAreKept() {
		assertThat(Formatting.format("persona P {\r\nkind consumer }")).isEqualTo("persona P {\r\n    kind consumer\r\n}\r\n");
	}

	@Test
	void whatIsFormattedHasNoChanges() {
		assertThat(Models.service(FormattedText.class).changes(Formatting.parse("device A \"a\"\n"))).isEmpty();
	}

	@Test
	void aTextWithSyntaxErrorsIsLeftAlone() {
		assertThat(Formatting.format("device   A\npersona   P { oops")).isEqualTo("device   A\npersona   P { oops");
	}

	@Test
	void aTextWithoutElementsIsLeftAlone() {
		assertThat(Formatting.format("  \n // nothing yet\n")).isEqualTo("  \n // nothing yet\n");
	}

	@ParameterizedTest
	@MethodSource("constructs")
	void everyConstructHasOneBlankBetweenItsTokens(String construct) {
		// given
		String expected = construct.replaceAll(" +", " ").replace(" %", "%").replace("- 1", "-1");

		// when
		String formatted = Formatting.format(construct.replace(" ", "   "));

		// then
		assertThat(formatted.strip().replaceAll("\\s+", " ")).isEqualTo(expected);
	}
}
