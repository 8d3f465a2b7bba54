// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide.rename;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenamingTest {

	private static final String BUY = """
			// Shop is where Shop stands
			package shop
			channel /* Shop */ Sh|op "Shop"
			journey Buy {
				phase P { step S { touchpoint T via /* the Shop */ Shop  // Shop
				} }
			}
			""";

	@Test
	void changesNamesAndNothingElse() {
		// when
		var renamed = new RenameHarness(BUY).to("Store");

		// then
		assertThat(renamed).containsExactly("""
				// Shop is where Shop stands
				package shop
				channel /* Shop */ Store "Shop"
				journey Buy {
					phase P { step S { touchpoint T via /* the Shop */ Store  // Shop
					} }
				}
				""");
	}

	@Test
	void followsReferencesIntoOtherFilesAndImports() {
		// when
		var renamed = new RenameHarness("package a department De|pt", "package b import a.Dept channel C owner Dept",
				"package c import a.* channel C owner Dept", "package d channel C owner a . Dept",
				"package a channel C owner Dept").to("Unit");

		// then
		assertThat(renamed).containsExactly("package a department Unit", "package b import a.Unit channel C owner Unit",
				"package c import a.* channel C owner Unit", "package d channel C owner a . Unit",
				"package a channel C owner Unit");
	}

	@Test
	void changesASegmentInTheMiddleOfReferences() {
		// when
		var renamed = new RenameHarness("package a persona Hu|go { need Advice } journey J { phase P { step S "
				+ "{ answers Hugo.Advice pain Q { blocks a.Hugo.Advice } } } }",
				"package b import a.Hugo.Advice journey J { phase P { step S { answers Advice } } }",
				"package c import a.Hugo.* journey J { phase P { step S { answers Advice } } }").to("Max");

		// then
		assertThat(renamed).containsExactly("package a persona Max { need Advice } journey J { phase P { step S "
				+ "{ answers Max.Advice pain Q { blocks a.Max.Advice } } } }",
				"package b import a.Max.Advice journey J { phase P { step S { answers Advice } } }",
				"package c import a.Max.* journey J { phase P { step S { answers Advice } } }");
	}

	@Test
	void startsFromAReferenceToo() {
		// when
		var renamed = new RenameHarness("channel Web journey J { phase P { step S { touchpoint T via We|b } } }").to("Site");

		// then
		assertThat(renamed).containsExactly("channel Site journey J { phase P { step S { touchpoint T via Site } } }");
	}

	@Test
	void startsFromASegmentOfAReference() {
		// given
		var harness = new RenameHarness("persona Hugo { need Advice } journey J { phase P { step S { answers H|ugo.Advice } } }");

		// when
		String target = harness.target();

		// then
		assertThat(target).isEqualTo("ELEMENT Hugo");
	}

	@Test
	void startsFromAnImport() {
		// given
		var harness = new RenameHarness("package a department Dept", "package b import a.De|pt channel C owner Dept");

		// when
		var renamed = harness.to("Unit");

		// then
		assertThat(renamed).containsExactly("package a department Unit", "package b import a.Unit channel C owner Unit");
	}

	@Test
	void renamesStepsWithTheirWaysVisitsAndAllocations() {
		// when
		var renamed = new RenameHarness("""
				metric M
				journey J {
					phase P { step A { next |B 20%, A } step B }
					allocate M over A 10%, B 20%
				}
				actual X of J { visit B visit A }
				initiative I
				""").to("Compare");

		// then
		assertThat(renamed).containsExactly("""
				metric M
				journey J {
					phase P { step A { next Compare 20%, A } step Compare }
					allocate M over A 10%, Compare 20%
				}
				actual X of J { visit Compare visit A }
				initiative I
				""");
	}

	@Test
	void escapesKeywordsWhereTheyWouldBeKeywords() {
		// when
		var renamed = new RenameHarness("package a persona Hu|go { need N } journey J { phase P { step S "
				+ "{ answers Hugo.N, a.Hugo.N } } }").to("step");

		// then
		assertThat(renamed).containsExactly("package a persona ^step { need N } journey J { phase P { step S "
				+ "{ answers ^step.N, a.step.N } } }");
	}

	@Test
	void takesTheEscapeThatIsTypedForWhatItIs() {
		// when
		var after = new RenameHarness("department ^st|ep channel C owner ^step").to("^steps");

		// then
		assertThat(after).containsExactly("department steps channel C owner steps");
	}

	@Test
	void renamesAPackageWithAllItsFiles() {
		// when
		var renamed = new RenameHarness("package a.|b channel C", "package a.b channel D owner X department X",
				"package c import a.b.* journey J { phase P { step S { touchpoint T via C } } }",
				"package d import a.b.C journey J { phase P { step S { touchpoint T via C touchpoint U via a.b.D } } }",
				"package a.b.c channel E").to("shop.step");

		// then
		assertThat(renamed).containsExactly("package shop.step channel C",
				"package shop.step channel D owner X department X",
				"package c import shop.step.* journey J { phase P { step S { touchpoint T via C } } }",
				"package d import shop.step.C journey J { phase P { step S { touchpoint T via C "
						+ "touchpoint U via shop.step.D } } }",
				"package a.b.c channel E");
	}

	@Test
	void qualifiesAReferenceThatTheNewNameWouldCapture() {
		// given
		var harness = new RenameHarness("package a channel Sh|op",
				"package a import b.* journey J { phase P { step S { touchpoint T via Web touchpoint U via Shop } } }",
				"package b channel Web");

		// when
		var renamed = harness.to("Web");

		// then
		assertThat(renamed.get(1)).isEqualTo("package a import b.* journey J { phase P { step S "
				+ "{ touchpoint T via b.Web touchpoint U via Web } } }");
	}

	@Test
	void qualifiesAReferenceThatWouldBecomeAmbiguous() {
		// given
		var harness = new RenameHarness("package a channel Sh|op", "package b channel Web",
				"package c import a.* import b.* journey J { phase P { step S { touchpoint T via Web } } }");

		// when
		var renamed = harness.to("Web");

		// then
		assertThat(renamed.get(2)).contains("via b.Web");
	}

	@Test
	void tellsWhichReferencesItQualifies() {
		// given
		var harness = new RenameHarness("package a channel Sh|op", "package b channel Web",
				"package c import a.* import b.* journey J { phase P { step S { touchpoint T via Web } } }");

		// when
		var problems = harness.problems("Web");

		// then
		assertThat(problems)
				.containsExactly("WARNING: file3.journey, line 1: “Web” would refer to something else and is written “b.Web”.");
	}

	@Test
	void warnsWhereAnUnresolvedReferenceWouldMeanIt() {
		// given
		var harness = new RenameHarness("channel Sh|op journey J { phase P { step S { touchpoint T via Web } } }");

		// when
		var problems = harness.problems("Web");

		// then
		assertThat(problems).containsExactly("WARNING: file1.journey, line 1: “Web”, which refers to nothing now, "
				+ "would refer to what is renamed.");
	}

	@Test
	void refusesANameThatASiblingHas() {
		// when
		var problems = new RenameHarness("persona P { need A goal |B }").problems("A");

		// then
		assertThat(problems).containsExactly("FATAL: “A” is taken in P.");
	}

	@Test
	void refusesANameThatAnotherFileOfThePackageHas() {
		// when
		var problems = new RenameHarness("package a channel |C", "package a device Web").problems("Web");

		// then
		assertThat(problems).containsExactly("FATAL: “Web” is taken in the package a (file2.journey).");
	}

	@Test
	void takesANameThatAnotherPackageHas() {
		// when
		var renamed = new RenameHarness("package a channel |C", "package b device Web").to("Web");

		// then
		assertThat(renamed.get(0)).isEqualTo("package a channel Web");
	}

	@Test
	void refusesANameThatAStepOfAnotherPhaseHas() {
		// when
		var problems = new RenameHarness("journey J { phase P { step |A } phase Q { step B } }").problems("B");

		// then
		assertThat(problems).containsExactly("FATAL: “B” is taken by a step or outcome of J.");
	}

	@Test
	void refusesTheImplicitOutcomes() {
		// when
		var problems = new RenameHarness("journey J { phase P { step |A } }").problems("end");

		// then
		assertThat(problems).containsExactly("FATAL: “end” is taken by the outcome that every journey has.");
	}

	@Test
	void refusesWhatIsNoName() {
		// when
		var problems = new RenameHarness("channel |A").problems("buy-sofa");

		// then
		assertThat(problems).containsExactly(
				"FATAL: “buy-sofa” is no name: it has to begin with a letter or _, and to have letters, digits and _ only.");
	}

	@Test
	void refusesAPackageThatHasAnElementOfTheSameName() {
		// when
		var problems = new RenameHarness("package |a channel C", "package b device C").problems("b");

		// then
		assertThat(problems).containsExactly("FATAL: The packages a and b both have an element “C”.");
	}

	@Test
	void warnsThatAComparedStepKeepsItsName() {
		// when
		var problems = new RenameHarness("journey J { phase P { step |A } } journey K revises J { phase P { step A } }")
				.problems("B");

		// then
		assertThat(problems).containsExactly("WARNING: K has “A” too. The two are compared by their names: "
				+ "after this change the one counts as removed, the other as new.");
	}

	@Test
	void renamesTheComparedStepsWhereAsked() {
		// when
		var renamed = new RenameHarness("journey J { phase P { step |A { next A } } } "
				+ "journey K revises J { phase P { step A { next A } } }").withCounterparts().to("B");

		// then
		assertThat(renamed).containsExactly("journey J { phase P { step B { next B } } } "
				+ "journey K revises J { phase P { step B { next B } } }");
	}

	@Test
	void warnsOfSyntaxErrors() {
		// when
		var problems = new RenameHarness("channel |A", "channel B owner ,").problems("C");

		// then
		assertThat(problems).containsExactly("WARNING: file2.journey has syntax errors; names behind them may be missed.");
	}

	@Test
	void nothingIsRenamedAtATitle() {
		// when
		String target = new RenameHarness("channel A \"ti|tle\"").target();

		// then
		assertThat(target).isEqualTo("nothing");
	}

	@Test
	void theWordBehindTheCaretCounts() {
		// when
		String word = new RenameHarness("channel Shop|").word();

		// then
		assertThat(word).isEqualTo("Shop");
	}

	@Test
	void allPlacesOfAFileAreTypedOverAtOnce() {
		// given another file that uses the channel, too, and an element of its name in another place
		String places = new RenameHarness("task Pay { possible on Shop }",
				"channel Shop \"Shop\" journey J { phase Shop { step S { touchpoint T via Sh|op } } }").places();

		// then
		assertThat(places)
				.isEqualTo("channel [Shop] \"Shop\" journey J { phase Shop { step S { touchpoint T via [Shop] } } }");
	}

	@Test
	void anElementOfAnotherFileIsTypedOverWhereItIsReferredTo() {
		// given
		String places = new RenameHarness("channel Shop", "task Pay { possible on Sho|p } task Get { possible on Shop }")
				.places();

		// then
		assertThat(places).isEqualTo("task Pay { possible on [Shop] } task Get { possible on [Shop] }");
	}

	@Test
	void aPackageIsTypedOverInItsDeclarationAndInReferences() {
		// given
		String places = new RenameHarness("package a.b channel Shop task Pay { possible on a|.b.Shop }").places();

		// then
		assertThat(places).isEqualTo("package [a.b] channel Shop task Pay { possible on [a.b].Shop }");
	}
}
