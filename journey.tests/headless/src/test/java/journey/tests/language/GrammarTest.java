// SPDX-License-Identifier: EPL-2.0
package journey.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.tests.Models;

/** Every construct of the language, each with a variant that must not parse. */
public class GrammarTest {

	private record Construct(String frame, String right, String wrong) {

		String text(String construct) {
			return frame.replace("…", construct);
		}

		@Override
		public String toString() {
			return text(right).replaceAll("\\s+", " ");
		}
	}

	private static final String FILE = "…";
	private static final String PERSONA = "persona P { … }";
	private static final String TASK = "task T { … }";
	private static final String JOURNEY = "journey J { … }";
	private static final String PHASE = "journey J { phase P { … } }";
	private static final String STEP = "journey J { phase P { step S { … } } }";
	private static final String TOUCHPOINT = "journey J { phase P { step S { touchpoint T via C { … } } } }";
	private static final String ACTION = "journey J { phase P { step S { action A via C { … } } } }";
	private static final String PAIN = "journey J { phase P { step S { pain N { … } } } }";
	private static final String ACTUAL = "actual A \"t\" of J { … }";
	private static final String INITIATIVE = "initiative I { … }";
	private static final String ATLAS = "atlas A { … }";

	static Stream<Construct> constructs() {
		return Stream.of(vocabulary(), personas(), journeys(), steps(), aroundTheJourney()).flatMap(List::stream);
	}

	/** {@return texts that together use every construct} */
	public static List<String> texts() {
		return constructs().map(construct -> construct.text(construct.right)).toList();
	}

	private static Construct of(String frame, String right, String wrong) {
		return new Construct(frame, right, wrong);
	}

	private static List<Construct> vocabulary() {
		return List.of(of(FILE, "package a.b.persona", "package a.b."),
				of(FILE, "package a import b.* language fr import c.D", "language fr package a"),
				of(FILE, "import a.b.*", "import a.*.b"), of(FILE, "language en", "language de"),
				of(FILE, "scale S from -2 to 2", "scale S from -2"),
				of(FILE, "scale S \"t\" from 0 to 4.5 { 0 \"bad\" 4.5 \"good\" }", "scale S from 0 to 4 { \"bad\" 0 }"),
				of(FILE, "department D \"t\"", "department \"t\""),
				of(FILE, "channel C physical \"t\" owner D", "channel C \"t\" physical"),
				of(FILE, "channel C digital", "channel C virtual"), of(FILE, "device D \"t\"", "device D t"),
				of(FILE, "resource R \"t\" to   optimise owner D", "resource R optimise"),
				of(FILE, "resource R to create", "resource R to existing"),
				of(FILE, "metric M \"t\" { collected \"c\" status to retire better lower unit \"%\" }",
						"metric M { better best }"),
				of(FILE, "metric M { status missing }", "metric M { status }"),
				of(FILE, "evidence E { kind call-centre level inferred date 2026-03 expires 2027-01-31 sample 9 source \"s\" }",
						"evidence E { kind guess }"),
				of(FILE, "evidence E { sample 3 }", "evidence E { sample 2.5 }"));
	}

	private static List<Construct> personas() {
		return List.of(of(PERSONA, "kind business", "kind both"), of(PERSONA, "relationship former", "relationship none"),
				of(PERSONA, "segment \"s\" age 34 gender \"g\" education \"e\" occupation \"o\" location \"l\" quote \"q\"",
						"age \"34\""),
				of(PERSONA, "goal G \"g\" need N", "goal \"g\""),
				of(PERSONA, "motivation \"a\" motivation \"b\" frustration \"f\" taste \"t\"", "motivation \"a\", \"b\""),
				of(PERSONA, "searches \"a\", \"b\" reads \"c\" decides on \"d\", \"e\"", "searches \"a\" \"b\""),
				of(PERSONA, "found us by \"f\" addressed as \"a\"", "found by \"f\""),
				of(PERSONA, "recommends 40 % from E", "recommends 40"),
				of(TASK, "possible on C, D impossible on E \"why\"", "possible C"),
				of(TASK, "resumable from C to D not resumable from D to C \"why\"", "resumable from C"));
	}

	private static List<Construct> journeys() {
		return List.of(of(FILE, "journey J \"t\" revises K", "journey J revises K \"t\""),
				of(JOURNEY, "persona P, Q.R", "persona P Q"),
				of(JOURNEY, "state target level overview basis observed scale S", "state past"),
				of(JOURNEY, "purpose \"p\" method \"m\" start \"s\" end \"e\" sponsor \"x\"", "start Monday"),
				of(JOURNEY, "owner D team D, E customers 4", "customers -4"),
				of(JOURNEY, "validated by D on 2026-05-02 validated by E", "validated D"),
				of(JOURNEY, "iteration 2 on 2026-05", "iteration on 2026-05"),
				of(JOURNEY, "measure M ~12 target 45% result 40 EUR on 2026-04 from E", "measure M on 2026-04 target 45"),
				of(JOURNEY, "phase P \"t\" recommend", "phase P recommend \"t\""),
				of(JOURNEY, "outcome O \"t\" success value 850 EUR", "outcome O value EUR 850"),
				of(JOURNEY, "outcome O failure", "outcome O neutral"),
				of(JOURNEY, "allocate M over S 60%, T 25.5 %", "allocate M over S"),
				of(PHASE, "measure M 3 step S \"t\"", "step \"t\""));
	}

	private static List<Construct> steps() {
		return List.of(of(STEP, "trigger \"t\" emotion -1 \"sad\" from E thought \"a\" thought \"b\" does \"d\"",
				"emotion \"sad\" -1"), of(STEP, "emotion - 1", "emotion +1"),
				of(STEP, "motivation \"m\" expects \"e\" 2 gets \"g\" -1.5 from E", "expects 2 \"e\""),
				of(STEP, "answers P.N, Q.goal", "answers P.N Q.M"),
				of(STEP, "delight \"d\" from E", "delight from E"),
				of(STEP, "frontstage F \"t\" by D uses R, S backstage B", "frontstage F uses R by D"),
				of(STEP, "moment of truth importance 5 impact 4 \"why\"", "moment truth importance 5"),
				of(STEP, "risk 15% \"why\" owner D", "risk 15 \"why\""),
				of(STEP, "next S 28% handover broken \"why\" because \"b\", T and U 20% handover seamless, abandon 12% because \"x\"",
						"next S, and T"),
				of(STEP, "next abandon", "next S and abandon"),
				of(STEP, "touchpoint T \"t\" via C on D, E", "touchpoint T on D via C"),
				of(TOUCHPOINT, "mode self-service rating irritant from E score 2 of 5 from E", "mode alone"),
				of(TOUCHPOINT, "volume ~12000 per month from E share 12.5% from E", "volume 12000 monthly"),
				of(TOUCHPOINT, "owner D content \"c\" uses R, S measure M 3", "content C"),
				of(ACTION, "mode push when \"w\" status planned owner D uses R", "status done"),
				of(PAIN, "severity high blocks P.N, Q.M cause \"a\" because \"b\" because \"c\" cause \"d\" affects 30% from E",
						"severity extreme"),
				of(STEP, "pain N \"t\" from E { severity low }", "pain N from E \"t\""));
	}

	private static List<Construct> aroundTheJourney() {
		return List.of(of(FILE, "actual A \"t\" of J", "actual A \"t\""),
				of(ACTUAL, "persona P from E", "persona P, Q"),
				of(ACTUAL, "visit S on 2026-03-02 failed \"why\" emotion -1 \"sad\"", "visit S emotion -1 on 2026-03"),
				of(ACTUAL, "unplanned \"u\" via C on 2026-03 emotion 2", "unplanned U"),
				of(INITIATIVE, "addresses J.P.S.N, J.P.S.M hypothesis \"h\"", "addresses \"p\""),
				of(INITIATIVE, "customer value 5 business value 4 effort 3", "customer 5"),
				of(INITIATIVE, "owner D status done due 2026-09-30 needs R, S measure M 1 target 2", "due soon"),
				of(ATLAS, "journey J, K J contains K J influences K \"why\"", "J follows K"));
	}

	@ParameterizedTest
	@MethodSource("constructs")
	void acceptsTheConstruct(Construct construct) {
		XtextResource resource = Models.load(construct.text(construct.right)).get(0);

		assertThat(syntaxErrors(resource)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("constructs")
	void rejectsTheWrongVariant(Construct construct) {
		XtextResource resource = Models.load(construct.text(construct.wrong)).get(0);

		assertThat(syntaxErrors(resource)).as(construct.text(construct.wrong)).isNotEmpty();
	}

	@Test
	void acceptsEveryKeywordAfterADot() {
		Set<String> keywords = GrammarUtil.getAllKeywords(Models.service(IGrammarAccess.class).getGrammar()).stream()
				.filter(keyword -> keyword.matches("\\p{L}+")).collect(Collectors.toCollection(TreeSet::new));

		ParserRule segment = (ParserRule) GrammarUtil.findRuleForName(Models.service(IGrammarAccess.class).getGrammar(),
				"journey.dsl.Journey.NameSegment");

		assertThat(EcoreUtil2.eAllOfType(segment, Keyword.class)).extracting(Keyword::getValue)
				.containsExactlyInAnyOrderElementsOf(keywords);
	}

	@Test
	void usesEveryRuleOfTheGrammarInTheConstructs() {
		Set<String> used = constructs().map(construct -> Models.load(construct.text(construct.right)).get(0))
				.<INode>flatMap(resource -> StreamSupport
						.stream(resource.getParseResult().getRootNode().getAsTreeIterable().spliterator(), false))
				.map(node -> GrammarUtil.containingParserRule(node.getGrammarElement())).filter(rule -> rule != null)
				.map(ParserRule::getName).collect(Collectors.toSet());

		assertThat(GrammarUtil.allParserRules(Models.service(IGrammarAccess.class).getGrammar()))
				.extracting(ParserRule::getName).isSubsetOf(used);
	}

	private static List<String> syntaxErrors(XtextResource resource) {
		return resource.getParseResult() == null ? List.of("no result")
				: Models.issues(resource).stream().filter(issue -> "syntax".equals(issue.getCode()))
						.map(issue -> issue.getMessage()).toList();
	}
}
