// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.util.ReplaceRegion;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.validation.Rule;
import journey.dsl.writing.TextEdits;
import journey.dsl.writing.UnwritableText;

/** The quick fixes: ways to mend findings by a change of the text that is as small as can be. */
@Singleton
public final class QuickFixes {

	private static final String SYNTAX = "syntax";

	private final Map<String, RuleFixes> byRule = new HashMap<>();

	@Inject
	QuickFixes(ReferenceFixes references, JourneyFixes journeys, TeamFixes teams, FlowFixes flow) {
		byRule.put(SYNTAX, new SyntaxFixes());
		put(Rule.REFERENCE_UNRESOLVED, references::unresolved);
		put(Rule.REFERENCE_AMBIGUOUS, references::ambiguous);
		put(Rule.STEP_FIRST_PERSON, journeys::firstPerson);
		put(Rule.PHASE_KIND_MISSING, journeys::phaseKinds);
		put(Rule.START_END_MISSING, journeys::startAndEnd);
		put(Rule.MOMENT_UNMEASURED, journeys::measure);
		put(Rule.TEAM_INCOMPLETE, teams::team);
		put(Rule.VALIDATION_MISSING, teams::validation);
		put(Rule.HANDOVER_UNASSESSED, flow::handover);
		put(Rule.DEAD_END, flow::deadEnd);
	}

	private void put(Rule rule, RuleFixes fixes) {
		byRule.put(rule.id(), fixes);
	}

	/** {@return the ids of the rules whose findings may be mended} */
	public Set<String> rules() {
		return Set.copyOf(byRule.keySet());
	}

	/**
	 * The ways to mend a finding.
	 *
	 * @param finding a finding in a parsed file; nobody else may use the file meanwhile
	 * @return the best first; none where its author has to think about it
	 */
	public List<Fix> of(Finding finding) {
		RuleFixes fixes = byRule.get(finding.code());
		if (fixes == null || finding.offset() + finding.length() > finding.text().length()) {
			return List.of();
		}
		try {
			return fixes.of(finding).stream().map(fix -> fix.withLineBreaksOf(finding.text())).toList();
		} catch (UnwritableText e) {
			// the text around the finding is broken: that is to be mended first
			return List.of();
		}
	}

	/** {@return an issue of a parsed file as a finding} */
	public static Finding finding(XtextResource file, Issue issue) {
		return new Finding(file, issue.getCode() == null ? "" : issue.getCode(),
				issue.getOffset() == null ? 0 : issue.getOffset(), issue.getLength() == null ? 0 : issue.getLength(),
				issue.getData() == null ? List.of() : List.of(issue.getData()));
	}

	/**
	 * The changes that mend several findings of a file in the same way; where two of them would change the same place
	 * the first does.
	 *
	 * @param findings findings of one file
	 * @param kind the kind of fix
	 * @return the changes, in the order of the text
	 */
	public List<ReplaceRegion> all(List<Finding> findings, String kind) {
		List<ReplaceRegion> all = new ArrayList<>();
		for (Finding finding : findings) {
			of(finding).stream().filter(fix -> fix.kind().equals(kind)).findFirst().map(Fix::edits)
					.filter(edits -> edits.stream().noneMatch(edit -> isTaken(edit, all))).ifPresent(all::addAll);
		}
		return TextEdits.sorted(all);
	}

	private static boolean isTaken(ReplaceRegion edit, List<ReplaceRegion> others) {
		return others.stream().anyMatch(other -> edit.equals(other)
				|| edit.getOffset() < other.getEndOffset() && other.getOffset() < edit.getEndOffset());
	}
}
