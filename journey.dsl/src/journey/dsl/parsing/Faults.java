// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import org.eclipse.xtext.nodemodel.INode;

/** What the parser has complained about in a text. */
public final class Faults {

	private Faults() {
	}

	/** {@return whether there is a syntax error in a part of the text} */
	public static boolean areIn(INode part) {
		for (INode node : part.getAsTreeIterable()) {
			if (node.getSyntaxErrorMessage() != null) {
				return true;
			}
		}
		return false;
	}
}
