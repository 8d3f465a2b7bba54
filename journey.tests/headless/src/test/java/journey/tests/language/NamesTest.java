// SPDX-License-Identifier: EPL-2.0
package journey.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.journey.Channel;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;
import journey.dsl.analysis.Project;
import journey.tests.Models;

/** Names, imports and references within and across files. */
class NamesTest {

	private static final String[] LANGUAGE_RULES = { "name-unique", "reference-unresolved", "reference-ambiguous",
			"syntax" };

	private static List<String> findings(String... files) {
		return Models.findings(Models.issues(files), LANGUAGE_RULES);
	}

	private static Issue onlyIssue(String... files) {
		List<Issue> issues = Models.issues(files).stream()
				.filter(issue -> List.of(LANGUAGE_RULES).contains(issue.getCode())).toList();
		assertThat(issues).hasSize(1);
		return issues.get(0);
	}

	@Test
	void findsElementsOfTheOwnPackageInOtherFilesBySimpleName() {
		assertThat(findings("package a department D", "package a channel C owner D")).isEmpty();
	}

	@Test
	void doesNotFindElementsOfOtherPackagesWithoutImport() {
		assertThat(findings("package a department D", "package b channel C owner D"))
				.containsExactly("1:27 reference-unresolved");
	}

	@Test
	void findsImportedAndFullyNamedElements() {
		assertThat(findings("package a.b department D", "package c import a.b.* channel C owner D",
				"package d import a.b.D channel C owner D", "package e channel C owner a.b.D")).isEmpty();
	}

	@Test
	void importsAnElementTogetherWithItsChildren() {
		assertThat(findings("package a persona P { need N }",
				"package b import a.P journey J { phase F { step S { answers P.N } } }")).isEmpty();
	}

	@Test
	void prefersTheOwnPackageToImports() {
		Project project = Models.project("package a department D \"theirs\"",
				"package b import a.* department D \"ours\" channel C owner D");

		assertThat(project.elements(Channel.class).findFirst().orElseThrow().getOwner().getTitle()).isEqualTo("ours");
	}

	@ParameterizedTest
	@ValueSource(strings = { "package a", "package c import a.*", "package c import a.b" })
	void takesPackagesByTheirFullNamesOnly(String head) {
		Project project = Models.project("package a.b department D \"inner\"", "package b department D \"meant\"",
				head + " channel C owner b.D");

		assertThat(project.elements(Channel.class).findFirst().orElseThrow().getOwner().getTitle()).isEqualTo("meant");
	}

	@Test
	void doesNotFindElementsOfAnInnerPackageByAPartOfTheirNames() {
		assertThat(findings("package a.b department D", "package a channel C owner b.D"))
				.containsExactly("1:27 reference-unresolved");
	}

	@Test
	void reportsANameThatTwoImportsBring() {
		Issue issue = onlyIssue("package a department D", "package b department D",
				"package c import a.* import b.* channel C owner D");

		assertThat(issue.getCode()).isEqualTo("reference-ambiguous");
		assertThat(issue.getMessage()).isEqualTo(
				"“D” can mean several elements: “a.D”, “b.D”. Write the full name.");
		assertThat(issue.getData()).containsExactly("a.D", "b.D");
	}

	@Test
	void importingTheSamePackageTwiceIsNotAmbiguous() {
		assertThat(findings("package a department D", "package c import a.* import a.D channel C owner D")).isEmpty();
	}

	@Test
	void suggestsTheNameThatMayHaveBeenMeant() {
		Issue issue = onlyIssue("department Marketing channel C owner Marketnig");

		assertThat(issue.getMessage()).isEqualTo(
				"“Marketnig” is unknown: there is no such department here. Did you mean “Marketing”?");
		assertThat(issue.getData()).containsExactly("Marketing");
	}

	@Test
	void suggestsTheSimpleNameOfAStepThatIsWrittenWithItsPhase() {
		Issue issue = onlyIssue("journey J { phase P { step A { next P.B } step B } }");

		assertThat(issue.getMessage()).isEqualTo(
				"“P.B” is unknown: there is no such step or outcome in this journey. Did you mean “B”?");
		assertThat(issue.getData()).containsExactly("B");
	}

	@Test
	void quotesNoMoreThanTheBeginningOfAnEndlessName() {
		Issue issue = onlyIssue("channel C owner D" + "o".repeat(100_000));

		assertThat(issue.getMessage()).startsWith("“D" + "o".repeat(399) + "…” is unknown").hasSizeLessThan(600);
	}

	@Test
	void offersNoImportForAStep() {
		Issue issue = onlyIssue("journey J { phase P { step A { next Nowhere } } }");

		assertThat(issue.getMessage()).isEqualTo("“Nowhere” is unknown: there is no such step or outcome in this "
				+ "journey. Declare it, or write the simple name of one.");
	}

	@Test
	void nextReachesStepsAndOutcomesOfTheOwnJourneyOnly() {
		assertThat(findings("""
				journey J { phase P { step A { next B, O } step B } outcome O }
				journey K { phase P { step C { next A } } }
				""")).containsExactly("2:37 reference-unresolved");
	}

	@Test
	void visitReachesTheStepsOfItsJourneyInAnotherFile() {
		assertThat(findings("package a journey J { phase P { step A } outcome O }",
				"package b import a.* actual X of J { visit A visit O }")).containsExactly("1:52 reference-unresolved");
	}

	@Test
	void namesTakeAccentsAndAreComparedInNormalFormC() {
		String composed = "Déjà";
		String decomposed = "De\u0301ja\u0300";

		assertThat(findings("department " + composed + " channel C owner " + decomposed)).isEmpty();
	}

	@Test
	void keywordsAreNamesAfterACaretAndAfterADot() {
		assertThat(findings("package journey.step department ^owner channel C owner ^owner",
				"package b channel C owner ^journey.step.owner")).isEmpty();
	}

	@Test
	void painsAreReferredToByTheirWholePath() {
		Project project = Models.project("journey J { phase P { step S { pain N } } } initiative I { addresses J.P.S.N }");

		assertThat(project.elements(Initiative.class).findFirst().orElseThrow().getAddresses().get(0).getName())
				.isEqualTo("N");
	}

	@Test
	void reportsAnotherElementOfTheSameNameWhateverItsKind() {
		assertThat(findings("channel X device X")).containsExactly("1:18 name-unique");
	}

	@Test
	void reportsAnElementOfTheSameNameInAnotherFileOfThePackage() {
		assertThat(findings("package a channel X", "package a device X", "package b device X"))
				.containsExactly("1:18 name-unique", "1:19 name-unique");
	}

	@Test
	void stepsAndOutcomesShareOneSpaceOfNamesInTheirJourney() {
		assertThat(findings("journey J { phase P { step A } phase Q { step A } outcome A outcome P }"))
				.containsExactly("1:47 name-unique", "1:59 name-unique", "1:69 name-unique");
	}

	@Test
	void namesOfDifferentOwnersMayBeEqual() {
		assertThat(findings("journey J { phase J { step P { touchpoint P pain Q } } } persona P { need P }")).isEmpty();
	}

	@Test
	void implicitOutcomesAreReserved() {
		assertThat(findings("journey J { phase P { step ^end } outcome ^abandon }"))
				.containsExactly("1:28 name-unique", "1:43 name-unique");
	}

	@Test
	void linksTheStepsOfTheRightJourney() {
		Project project = Models.project("""
				journey J { phase P { step A { next B } step B } }
				journey K { phase P { step A { next B } step B } }
				""");

		List<Journey> journeys = project.elements(Journey.class).toList();
		Step first = journeys.get(1).getPhases().get(0).getSteps().get(0);
		assertThat(first.getNext().get(0).getTargets().get(0)).isSameAs(journeys.get(1).getPhases().get(0).getSteps().get(1));
	}
}
