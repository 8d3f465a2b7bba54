// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** What a text was read as of which a part was read again: its syntax errors are known, and not searched for. */
final class PatchedResult extends ParseResult {

	private final List<INode> faults;

	/**
	 * A result for the same elements and nodes as before, in which the part is about to be replaced.
	 *
	 * @param faults the nodes with syntax errors, in the order of the text
	 */
	PatchedResult(IParseResult before, List<INode> faults) {
		super(before.getRootASTElement(), before.getRootNode(), !faults.isEmpty());
		this.faults = List.copyOf(faults);
	}

	@Override
	public Iterable<INode> getSyntaxErrors() {
		return faults;
	}
}
