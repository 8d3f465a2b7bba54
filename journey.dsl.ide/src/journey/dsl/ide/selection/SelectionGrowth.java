// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;

import journey.dsl.parsing.Statements;

/** Grows a selection: word, name or text, clause, statement, block, element, and so on up to the file. */
public final class SelectionGrowth {

	private final Statements statements;

	@Inject
	SelectionGrowth(Statements statements) {
		this.statements = statements;
	}

	/**
	 * The next larger selection.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @return empty where all is selected
	 */
	public Optional<TextRegion> grow(XtextResource resource, int offset, int length) {
		ICompositeNode root = resource.getParseResult().getRootNode();
		String text = root.getText();
		int end = offset + length;
		List<TextRegion> candidates = new ArrayList<>();
		candidates.add(new TextRegion(0, text.length()));
		ILeafNode leaf = leaf(root, offset, text);
		if (leaf != null) {
			inLeaf(leaf, text, offset, candidates);
			for (INode node = leaf; node != null; node = node.getParent()) {
				candidates.add(new TextRegion(node.getOffset(), node.getLength()));
				if (node instanceof ICompositeNode composite) {
					inBody(composite, offset, end, candidates);
				}
			}
		}
		return candidates.stream()
				.filter(region -> region.getOffset() <= offset && region.getOffset() + region.getLength() >= end
						&& region.getLength() > length)
				.min(Comparator.comparingInt(TextRegion::getLength));
	}

	/** The token at the caret; at the border of two the one that is not white space. */
	private static ILeafNode leaf(ICompositeNode root, int offset, String text) {
		ILeafNode after = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		boolean useful = after != null && offset < text.length()
				&& Character.isUnicodeIdentifierPart(text.charAt(offset));
		ILeafNode before = offset == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
		boolean word = before != null && !before.isHidden() && Character.isUnicodeIdentifierPart(text.charAt(offset - 1));
		return useful || !word && after != null ? after : before;
	}

	private static void inLeaf(ILeafNode leaf, String text, int offset, List<TextRegion> candidates) {
		int start = NameWords.start(text, offset);
		candidates.add(new TextRegion(start, NameWords.end(text, offset) - start));
		String token = leaf.getText();
		if (token.length() > 2 && (token.startsWith("\"") || token.startsWith("'"))) {
			boolean closed = token.charAt(token.length() - 1) == token.charAt(0);
			candidates.add(new TextRegion(leaf.getOffset() + 1, leaf.getLength() - (closed ? 2 : 1)));
		}
	}

	/** The statement of a body that a selection lies in, and all that stands between the braces. */
	private void inBody(ICompositeNode node, int start, int end, List<TextRegion> candidates) {
		INode first = null;
		INode last = null;
		INode opening = null;
		for (INode child : node.getChildren()) {
			if (child instanceof ILeafNode leaf && leaf.isHidden()) {
				continue;
			}
			boolean closing = Statements.CLOSE.equals(child.getText());
			if (first != null && (closing || startsStatement(child))) {
				candidates.add(region(first, last));
				first = null;
			}
			if (closing && opening != null && last != opening) {
				candidates.add(region(opening.getNextSibling(), last));
			}
			first = first == null && !closing && startsStatement(child) ? child : first;
			opening = Statements.OPEN.equals(child.getText()) ? child : opening;
			last = child;
		}
	}

	private boolean startsStatement(INode node) {
		return node.getGrammarElement() instanceof AbstractElement element && statements.startWith(element);
	}

	private static TextRegion region(INode first, INode last) {
		INode visible = first;
		while (visible instanceof ILeafNode leaf && leaf.isHidden() && visible != last) {
			visible = visible.getNextSibling();
		}
		return new TextRegion(visible.getOffset(), last.getEndOffset() - visible.getOffset());
	}
}
