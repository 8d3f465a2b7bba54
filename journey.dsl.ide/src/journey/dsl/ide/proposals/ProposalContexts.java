// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.editor.contentassist.antlr.LeafNodeFinder;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;

/** Finds out what can stand at the caret, without a look at every word of a long text. For one request. */
public final class ProposalContexts extends ContentAssistContextFactory {

	/** Passes over all parts of the text that do not reach the place. */
	private static final class QuickFinder extends LeafNodeFinder {

		private final int place;

		QuickFinder(int place, boolean leading) {
			super(place, leading);
			this.place = place;
		}

		@Override
		protected ILeafNode searchInChildren(ICompositeNode parent) {
			ILeafNode found = null;
			for (INode child : parent.getChildren()) {
				if (child.getTotalOffset() > place) {
					break;
				}
				ILeafNode leaf = child.getTotalEndOffset() < place ? null : searchIn(child);
				found = leaf == null ? found : leaf;
			}
			return found;
		}
	}

	@Inject
	private RuleSequences sequences;

	/** As Xtext does, but for the finder. */
	@Override
	protected void initializeNodeAndModelData() {
		rootNode = parseResult.getRootNode();
		lastCompleteNode = find(true, rootNode);
		currentNode = find(false, lastCompleteNode);
		lastVisibleNode = getLastCompleteNodeByOffset(rootNode, completionOffset);
		datatypeNode = getContainingDatatypeRuleNode(lastCompleteNode);
		currentModel = NodeModelUtils.findActualSemanticObjectFor(lastVisibleNode);
	}

	private INode find(boolean leading, INode otherwise) {
		INode found = new QuickFinder(completionOffset, leading).searchIn(rootNode);
		return found == null ? otherwise : found;
	}

	@Override
	protected String getInputToParse(String completeInput, int offset) {
		String before = StepStubs.before(parseResult, offset);
		String shortened = before + completeInput.substring(offset, Math.max(offset, completionOffset));
		return completionPrefixProvider.getInputToParse(shortened, before.length(), shortened.length());
	}

	/** That is asked for each word that can stand at the place, and takes longer than all else. */
	@Override
	protected boolean canBeCalledAfter(AbstractRule rule, EObject previous, String previousText, EObject next) {
		return previous == null ? super.canBeCalledAfter(rule, null, previousText, next)
				: sequences.contain(rule, previous, next, () -> super.canBeCalledAfter(rule, previous, previousText, next));
	}
}
