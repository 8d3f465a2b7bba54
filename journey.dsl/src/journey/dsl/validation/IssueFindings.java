// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Finding.Level;
import journey.dsl.analysis.QualifiedNames;

/**
 * Turns the issues of a file into findings.
 *
 * @param resource the file
 * @param name how its readers know it
 */
public record IssueFindings(XtextResource resource, String name) {

	private static final String SYNTAX = "syntax";

	/**
	 * Turns an issue into a finding.
	 *
	 * @param issue what a validator says of the file; one without a place counts as at its beginning
	 * @return the finding; one of the parser has the rule {@code syntax}
	 */
	public Finding finding(Issue issue) {
		String rule = issue.getCode() == null || issue.isSyntaxError() ? SYNTAX : issue.getCode();
		return new Finding(rule, level(issue), element(issue), name, position(issue.getLineNumber()),
				position(issue.getColumn()), issue.getMessage());
	}

	private static int position(Integer number) {
		return number == null ? 1 : Math.max(1, number);
	}

	private static Level level(Issue issue) {
		return switch (issue.getSeverity()) {
			case ERROR -> Level.ERROR;
			case WARNING -> Level.WARNING;
			case INFO, IGNORE -> Level.INFO;
		};
	}

	/** The element that the issue is about; a syntax error only knows its place in the text. */
	private String element(Issue issue) {
		boolean placed = issue.getUriToProblem() != null && issue.getUriToProblem().fragment() != null;
		EObject element = placed ? resource.getResourceSet().getEObject(issue.getUriToProblem(), false)
				: at(issue.getOffset());
		return element == null ? "" : QualifiedNames.of(element);
	}

	private EObject at(Integer offset) {
		if (offset == null || resource.getParseResult() == null) {
			return null;
		}
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		return leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
	}
}
