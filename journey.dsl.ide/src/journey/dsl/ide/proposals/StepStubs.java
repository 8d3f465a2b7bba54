// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

import journey.dsl.journey.Step;
import journey.dsl.parsing.Faults;
import journey.dsl.parsing.Statements;
import journey.dsl.parsing.StepMemory;
import journey.dsl.parsing.StepNodes;

/**
 * Puts a stub in the place of whole steps before a place of a text, of those that follow one another a single one: how
 * many they are, and what is in them, decides nothing about what can stand at the place, and in a long file nearly all is
 * in them.
 */
public final class StepStubs {

	private static final String STUB = "step x{}";

	/** Whether a step has faults; without any its braces are in pairs. */
	private record Soundness(boolean sound) {

		static Soundness of(INode step) {
			return new Soundness(!Faults.areIn(step));
		}
	}

	private StepStubs() {
	}

	/**
	 * What stands before a place, shortened.
	 *
	 * @param read what the text was read as
	 * @param place an offset
	 */
	public static String before(IParseResult read, int place) {
		String text = read.getRootNode().getText();
		StringBuilder shortened = new StringBuilder();
		int kept = 0;
		TreeIterator<INode> nodes = read.getRootNode().getAsTreeIterable().iterator();
		while (nodes.hasNext()) {
			INode node = nodes.next();
			if (node.getTotalOffset() >= place) {
				break;
			}
			Step step = StepNodes.step(node);
			if (step != null) {
				nodes.prune();
				if (node.getTotalEndOffset() <= place && isWhole(step, (ICompositeNode) node, read.hasSyntaxErrors())) {
					if (kept == 0 || kept < node.getTotalOffset()) {
						shortened.append(text, kept, node.getOffset()).append(STUB);
					}
					kept = node.getTotalEndOffset();
				}
			}
		}
		return shortened.append(text, kept, place).toString();
	}

	private static boolean isWhole(Step step, ICompositeNode node, boolean faults) {
		return Statements.CLOSE.equals(node.getLastChild().getText())
				&& (!faults || StepMemory.of(step, Soundness.class, node, known -> Soundness.of(node)).sound());
	}
}
