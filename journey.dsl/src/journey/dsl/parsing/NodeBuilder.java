// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.LeafNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

import com.google.inject.Inject;

import journey.dsl.parsing.Passages.Passage;
import journey.dsl.services.JourneyGrammarAccess;

/**
 * Builds the nodes of a text so that those behind a part that is read again need not be looked at: with Xtext's own
 * leaves each word of the text would be counted anew with each key.
 */
public final class NodeBuilder extends NodeModelBuilder {

	private final EObject elementCall;
	private final EObject stepCall;
	private TextRoot root;
	/** The passage that the next word stands in; null where it begins one. */
	private Passage passage;

	@Inject
	NodeBuilder(JourneyGrammarAccess grammar) {
		elementCall = grammar.getJourneyFileAccess().getElementsElementParserRuleCall_3_0();
		stepCall = grammar.getPhaseAccess().getStepsStepParserRuleCall_4_1_0_0();
	}

	@Override
	public ICompositeNode newRootNode(String input) {
		root = new TextRoot();
		setCompleteContent(root, input);
		return root;
	}

	@Override
	public ICompositeNode newCompositeNode(EObject grammar, int lookAhead, ICompositeNode parent) {
		endPassage(grammar);
		return super.newCompositeNode(grammar, lookAhead, parent);
	}

	@Override
	public ICompositeNode compressAndReturnParent(ICompositeNode node) {
		endPassage(node.getGrammarElement());
		return super.compressAndReturnParent(node);
	}

	private void endPassage(EObject grammar) {
		if (grammar == stepCall || grammar == elementCall) {
			passage = null;
		}
	}

	@Override
	public ILeafNode newLeafNode(int offset, int length, EObject grammar, boolean hidden, SyntaxErrorMessage fault,
			ICompositeNode parent) {
		if (passage == null) {
			passage = root.addPassage(offset);
		}
		LeafNode leaf = Word.of(passage, offset, length, grammar, hidden, fault);
		addChild(parent, leaf);
		return leaf;
	}

	@Override
	public INode setSyntaxError(INode node, SyntaxErrorMessage fault) {
		if (!(node instanceof LeafNode leaf)) {
			return super.setSyntaxError(node, fault);
		}
		LeafNode faulty = Word.of(((Word) leaf).passage(), leaf.getTotalOffset(), leaf.getTotalLength(),
				leaf.getGrammarElement(), leaf.isHidden(), fault);
		replace(leaf, faulty);
		return faulty;
	}
}
