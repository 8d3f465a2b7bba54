// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.navigation;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds the word that is meant by a place of a text, as users see it: the one at the caret or, failing that, before it. */
public final class MeantWord {

	private MeantWord() {
	}

	/**
	 * What the word at a place means, or else the one that ends there; white space and comments mean nothing.
	 *
	 * @param resource a parsed text; nobody else may use it meanwhile
	 * @param offset from 0 to the length of the text
	 * @param meaning tells what a word means; empty for nothing
	 */
	public static <T> Optional<T> at(XtextResource resource, int offset, Function<ILeafNode, Optional<T>> meaning) {
		if (resource.getParseResult() == null) {
			return Optional.empty();
		}
		return word(resource, offset).flatMap(meaning)
				.or(() -> offset > 0 ? word(resource, offset - 1).flatMap(meaning) : Optional.empty());
	}

	private static Optional<ILeafNode> word(XtextResource resource, int offset) {
		return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset))
				.filter(leaf -> !leaf.isHidden());
	}
}
