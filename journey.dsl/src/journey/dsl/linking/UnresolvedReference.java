// SPDX-License-Identifier: EPL-2.0
package journey.dsl.linking;

import java.util.function.Predicate;

import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.INode;

/** The error of a reference that finds nothing, or more than one element. */
public final class UnresolvedReference extends XtextLinkingDiagnostic {

	/**
	 * An error.
	 *
	 * @param place where the reference is written
	 * @param message what is said about it
	 */
	public UnresolvedReference(INode place, DiagnosticMessage message) {
		super(place, message.getMessage(), message.getIssueCode(), message.getIssueData());
	}

	/** {@return whether the reference is the one at a place of the text} */
	public boolean isAt(INode place) {
		return getNode() == place;
	}

	/** {@return whether the reference stands in a part of the text} */
	public boolean isWithin(Predicate<INode> part) {
		return part.test(getNode());
	}
}
