// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.problems;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/** A problem of a text that is not saved, or that no project holds. */
public final class ProblemAnnotation extends Annotation {

	private static final String TYPE_PREFIX = "org.eclipse.ui.workbench.texteditor.";

	private final Issue issue;

	ProblemAnnotation(Issue issue) {
		super(type(issue.getSeverity()), false, issue.getMessage());
		this.issue = issue;
	}

	private static String type(Severity severity) {
		return TYPE_PREFIX + switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO, IGNORE -> "info";
		};
	}

	/** The problem, with its code and data. */
	public Issue issue() {
		return issue;
	}
}
