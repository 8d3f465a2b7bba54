// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide.fixes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.ide.fixes.Finding;
import journey.dsl.ide.fixes.Fix;
import journey.dsl.ide.fixes.QuickFixes;
import journey.dsl.writing.TextEdits;
import journey.tests.Models;

/** Mends findings of one rule in the first of some files. */
final class FixHarness {

	private final String rule;
	private final String[] texts;
	private final QuickFixes fixes = Models.service(QuickFixes.class);

	FixHarness(String rule, String... texts) {
		this.rule = rule;
		this.texts = texts;
	}

	/** {@return what the fixes of the first finding do} */
	List<String> titles() {
		return fixes().stream().map(Fix::title).toList();
	}

	private List<Fix> fixes() {
		return fixes.of(findings(texts).get(0));
	}

	/**
	 * The first file after a fix. It has one finding of the rule less, no error that it had not before, and the fix is
	 * offered by a rule that says so.
	 */
	String after(int fix) {
		String after = TextEdits.apply(texts[0], fixes().get(fix).edits());
		String[] project = texts.clone();
		project[0] = after;
		if (findings(project).size() >= findings(texts).size()) {
			throw new AssertionError("the finding is still there:\n" + after);
		}
		List<String> fresh = errors(project);
		errors(texts).forEach(fresh::remove);
		if (!fresh.isEmpty()) {
			throw new AssertionError("new errors: " + fresh + "\n" + after);
		}
		return after;
	}

	String after() {
		return after(0);
	}

	/** {@return the first file after a fix of each finding, of the kind of the first fix} */
	String afterAll() {
		return TextEdits.apply(texts[0], fixes.all(findings(texts), fixes().get(0).kind()));
	}

	private List<Finding> findings(String... project) {
		XtextResource file = Models.load(project).get(0);
		return Models.issues(file).stream().filter(issue -> rule.equals(issue.getCode()))
				.map(issue -> QuickFixes.finding(file, issue)).toList();
	}

	private static List<String> errors(String... project) {
		return new ArrayList<>(Models.issues(project).stream().filter(issue -> issue.getSeverity() == Severity.ERROR)
				.map(Issue::getMessage).toList());
	}
}
