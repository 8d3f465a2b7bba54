// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

import journey.dsl.journey.Step;

/** Finds the steps in a walk through the nodes of a text, which can pass over what is in them. */
public final class StepNodes {

	private StepNodes() {
	}

	/** {@return the step that a node is all of; null for any other node} */
	public static Step step(INode node) {
		return node instanceof ICompositeNode && node.hasDirectSemanticElement()
				&& node.getSemanticElement() instanceof Step step ? step : null;
	}
}
