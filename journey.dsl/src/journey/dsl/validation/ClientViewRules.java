// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

import journey.dsl.analysis.Contents;
import journey.dsl.journey.Act;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyLevel;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Language;
import journey.dsl.journey.Stage;
import journey.dsl.journey.Step;

/** Rules that keep a journey on the client's side: step-first-person, step-internal, steps-internal-decision… */
public class ClientViewRules extends RuleChecks {

	private static final Set<String> FRENCH_FIRST_WORDS = Set.of("je", "j", "nous", "on", "mon", "ma", "mes", "notre",
			"nos");

	private static final Set<String> ENGLISH_FIRST_WORDS = Set.of("i", "we", "my", "our");

	/** The first word without the quotation marks before it, and only the part before an apostrophe. */
	private static final Pattern FIRST_WORD = Pattern.compile("^[^\\p{L}\\p{N}]*([\\p{L}\\p{M}\\p{N}-]*)");

	private static final Pattern VOWEL = Pattern.compile("^[aeiouhàâäéèêëîïôöùûüœæ].*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

	private static final int MOST_STEPS_OF_OVERVIEW = 12;

	private static final int MOST_STEPS_OF_DETAIL = 60;

	/** Checks that a step's title speaks as the client. */
	@Check
	public void firstPerson(Step step) {
		if (!isGiven(step.getTitle())) {
			return;
		}
		JourneyFile file = EcoreUtil2.getContainerOfType(step, JourneyFile.class);
		boolean french = file != null && file.getLanguage() == Language.FR;
		Set<String> words = french ? FRENCH_FIRST_WORDS : ENGLISH_FIRST_WORDS;
		if (!words.contains(firstWord(step.getTitle()))) {
			String pronoun = !french ? "I " : VOWEL.matcher(step.getTitle()).matches() ? "J’" : "Je ";
			reportWith(List.of(pronoun), Rule.STEP_FIRST_PERSON, step, Literals.NAMED_ELEMENT__TITLE, label(step),
					pronoun.strip());
		}
	}

	private static String firstWord(String title) {
		Matcher word = FIRST_WORD.matcher(title);
		return word.find() ? word.group(1).toLowerCase(Locale.ROOT) : "";
	}

	/** Checks that the client sees something of a step. */
	@Check
	public void internal(Step step) {
		if (isInternal(step)) {
			report(Rule.STEP_INTERNAL, step, null, label(step));
		}
	}

	/** Whether a step has acts behind the scenes only, and the client sees nothing of it. */
	static boolean isInternal(Step step) {
		return step.getTouchpoints().isEmpty() && hasAct(step, Stage.BACKSTAGE) && !hasAct(step, Stage.FRONTSTAGE);
	}

	private static boolean hasAct(Step step, Stage stage) {
		return step.getActs().stream().map(Act::getStage).anyMatch(stage::equals);
	}

	/** Checks how many steps pass without the client meeting the company, and how many there are at all. */
	@Check
	public void steps(Journey journey) {
		List<Step> steps = Contents.steps(journey);
		boolean overview = journey.getLevel() == JourneyLevel.OVERVIEW;
		int most = overview ? MOST_STEPS_OF_OVERVIEW : MOST_STEPS_OF_DETAIL;
		if (steps.size() > most) {
			reportAs(Rule.STEP_GRANULARITY.id() + (overview ? ".overview" : ""), Rule.STEP_GRANULARITY, journey, null,
					label(journey), steps.size(), most);
		}
		List<Step> run = new ArrayList<>();
		for (Step step : steps) {
			if (step.getTouchpoints().isEmpty()) {
				run.add(step);
			} else {
				reportRun(run);
				run.clear();
			}
		}
		reportRun(run);
	}

	private void reportRun(List<Step> run) {
		if (run.size() > 1) {
			reportWith(names(run.toArray(Step[]::new)), Rule.STEPS_INTERNAL_DECISION, run.get(0), null,
					label(run.get(0)), run.size() - 1, labels(run.subList(1, run.size())));
		}
	}
}
