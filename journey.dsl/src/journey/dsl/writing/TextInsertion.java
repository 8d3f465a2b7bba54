// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;

/** Finds out where something new belongs in the text of an element, and how it stands there among what is there already. */
public final class TextInsertion {

	private final TokenTexts texts;

	@Inject
	TextInsertion(TokenTexts texts) {
		this.texts = texts;
	}

	/**
	 * Adds attributes or parts to those that an element has in its braces, where the grammar has them.
	 *
	 * @param element an element that stands in a text
	 * @param feature what is added
	 * @param items the texts of what is added, each for a line of its own
	 * @return the changes
	 * @throws UnwritableText where the element cannot have it
	 */
	public List<ReplaceRegion> items(EObject element, EStructuralFeature feature, List<String> items)
			throws UnwritableText {
		TextTokens tokens = tokens(element);
		AbstractElement branch = tokens.structure().branches().stream()
				.filter(candidate -> writes(candidate, feature)).findFirst()
				.orElseThrow(() -> TokenTexts.unwritable("missing", feature.getName(), TokenTexts.label(element)));
		Map<Item, Item> kept = new IdentityHashMap<>();
		tokens.items().forEach(item -> kept.put(item, item));
		List<Item> order = new ArrayList<>(tokens.items());
		int place = ItemMatch.usual(branch, order, tokens.structure().branches());
		for (String text : items) {
			order.add(place++, new Item(branch, List.of(new Token(branch, null, text, null))));
		}
		List<ReplaceRegion> edits = new ArrayList<>();
		Lines lines = new Lines(tokens.node().getRootNode().getText());
		NewText newText = new NewText(texts, lines, (part, indentation) -> null);
		new BodyChanges(element, tokens, new ItemMatch(kept, order), lines, newText, edits).collect();
		return edits;
	}

	/**
	 * Adds an entry to the end of a list with commas.
	 *
	 * @param element an element that stands in a text
	 * @param feature the list, which has an entry already
	 * @param text the new entry
	 * @return the change
	 */
	public ReplaceRegion entry(EObject element, EStructuralFeature feature, String text) {
		TextTokens tokens = tokens(element);
		List<Token> entries = tokens.all().stream().filter(token -> token.feature() == feature).toList();
		String all = tokens.node().getRootNode().getText();
		String comma = ", ";
		if (entries.size() > 1) {
			String between = all.substring(entries.get(0).end(), entries.get(1).start());
			comma = between.replace(",", "").isBlank() ? between : comma;
		}
		return new ReplaceRegion(entries.get(entries.size() - 1).end(), 0, comma + text);
	}

	/**
	 * Where an element begins, with its documentation and the comments right above it.
	 *
	 * @param element an element that stands in a text
	 * @return the offset at which something can stand before all of that
	 */
	public static int start(EObject element) {
		INode node = NodeModelUtils.getNode(element);
		return new Lines(node.getRootNode().getText()).startWithComments(documentation(element), node.getTotalOffset());
	}

	/** {@return where the documentation of an element begins; where the element does, if it has none} */
	public static int documentation(EObject element) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		int start = node.getOffset();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				break;
			}
			start = leaf.getText().startsWith("/**") ? leaf.getOffset() : start;
		}
		return start;
	}

	/** {@return where a part of a text ends, with the comment that follows it in its line} */
	public static int end(INode part) {
		return new Lines(part.getRootNode().getText()).endWithComment(part.getEndOffset());
	}

	private TextTokens tokens(EObject element) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		return TextTokens.of(element, (ICompositeNode) node.getRootNode(), texts);
	}

	private static boolean writes(AbstractElement branch, EStructuralFeature feature) {
		return branch instanceof Assignment assignment && assignment.getFeature().equals(feature.getName())
				|| GrammarUtil.containedAssignments(branch).stream()
						.anyMatch(assignment -> assignment.getFeature().equals(feature.getName()));
	}
}
