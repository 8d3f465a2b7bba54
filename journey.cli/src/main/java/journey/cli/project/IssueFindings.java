// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Finding.Level;
import journey.dsl.analysis.QualifiedNames;

/** Turns the issues of one file into findings. */
final class IssueFindings {

	private static final String SYNTAX = "syntax";
	private static final String ECORE = "org.eclipse.emf.ecore.";
	private static final String UNRESOLVED = "reference-unresolved";

	private final XtextResource resource;
	private final String file;

	IssueFindings(XtextResource resource, String file) {
		this.resource = resource;
		this.file = file;
	}

	/**
	 * Whether the modeller can make something of the issue. After a syntax error EMF complains of features that the
	 * parser therefore could not fill.
	 */
	boolean isOwn(Issue issue) {
		return resource.getErrors().isEmpty() || issue.getCode() == null || !issue.getCode().startsWith(ECORE);
	}

	Finding finding(Issue issue) {
		return new Finding(rule(issue), level(issue), element(issue), file, number(issue.getLineNumber()),
				number(issue.getColumn()), issue.getMessage());
	}

	private static int number(Integer position) {
		return position == null || position < 1 ? 1 : position;
	}

	private static String rule(Issue issue) {
		String code = issue.getCode();
		if (code == null || issue.isSyntaxError() || code.equals(Diagnostic.SYNTAX_DIAGNOSTIC)
				|| code.equals(Diagnostic.SYNTAX_DIAGNOSTIC_WITH_RANGE)) {
			return SYNTAX;
		}
		return code.equals(Diagnostic.LINKING_DIAGNOSTIC) ? UNRESOLVED : code;
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
		EObject element = issue.getUriToProblem() == null || issue.getUriToProblem().fragment() == null
				? at(issue.getOffset())
				: resource.getResourceSet().getEObject(issue.getUriToProblem(), false);
		return element == null ? "" : QualifiedNames.of(element);
	}

	private EObject at(Integer offset) {
		IParseResult parsed = resource.getParseResult();
		if (offset == null || parsed == null) {
			return null;
		}
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), offset);
		return leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
	}
}
