// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.validation.Rule;
import journey.tests.Models;

/** Models in whose texts the sign <code>▸</code> stands before each place where a finding is expected. */
final class MarkedModel {

	private static final char MARK = '▸';

	private MarkedModel() {
	}

	/** Asserts that a rule finds something at the marks, with the catalogue's severity, and nowhere else. */
	static void assertFires(Rule rule, String... markedTexts) {
		List<String> marks = marks(rule, markedTexts);
		assertThat(marks).as("marks").isNotEmpty();
		List<Issue> issues = issues(markedTexts);
		assertParsed(issues);
		assertThat(Models.findings(issues, rule.id())).isEqualTo(marks);
		assertThat(issues).filteredOn(issue -> rule.id().equals(issue.getCode())).extracting(Issue::getSeverity)
				.containsOnly(rule.severity());
	}

	/** Asserts that a rule finds nothing in a model all of whose references are resolved. */
	static void assertSilent(Rule rule, String... texts) {
		assertThat(marks(rule, texts)).as("marks").isEmpty();
		List<Issue> issues = issues(texts);
		assertParsed(issues);
		if (rule != Rule.REFERENCE_UNRESOLVED) {
			assertThat(Models.findings(issues, Rule.REFERENCE_UNRESOLVED.id())).isEmpty();
		}
		assertThat(Models.findings(issues, rule.id())).isEmpty();
	}

	/** Asserts that a rule finds nothing where a reference is unresolved, which has a finding of its own. */
	static void assertSilentBecauseUnresolved(Rule rule, String... texts) {
		List<Issue> issues = issues(texts);
		assertParsed(issues);
		assertThat(Models.findings(issues, Rule.REFERENCE_UNRESOLVED.id())).isNotEmpty();
		assertThat(Models.findings(issues, rule.id())).isEmpty();
	}

	/** {@return the findings of a rule} */
	static List<Issue> findings(Rule rule, String... markedTexts) {
		return issues(markedTexts).stream().filter(issue -> rule.id().equals(issue.getCode())).toList();
	}

	private static void assertParsed(List<Issue> issues) {
		assertThat(issues).filteredOn(issue -> issue.isSyntaxError() && issue.getSeverity() == Severity.ERROR)
				.extracting(issue -> issue.getLineNumber() + ": " + issue.getMessage()).isEmpty();
	}

	private static List<Issue> issues(String... markedTexts) {
		String[] texts = new String[markedTexts.length];
		for (int index = 0; index < texts.length; index++) {
			texts[index] = markedTexts[index].replace(String.valueOf(MARK), "");
		}
		return Models.issues(texts);
	}

	private static List<String> marks(Rule rule, String... markedTexts) {
		List<String> marks = new ArrayList<>();
		for (String text : markedTexts) {
			int line = 1;
			int column = 1;
			for (char character : text.toCharArray()) {
				if (character == MARK) {
					marks.add(line + ":" + column + " " + rule.id());
				} else if (character == '\n') {
					line++;
					column = 1;
				} else {
					column++;
				}
			}
		}
		return marks.stream().sorted().toList();
	}
}
