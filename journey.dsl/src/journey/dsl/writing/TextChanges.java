// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * The changes of a file's text that a changed model asks for. What still says what the model says stays, with its
 * comments, its order and its white space; a part that has moved takes its text along.
 */
final class TextChanges implements NewText.Present {

	private final ICompositeNode file;
	private final TokenTexts texts;
	private final Lines lines;
	private final NewText newText;

	TextChanges(ICompositeNode file, TokenTexts texts) {
		this.file = file;
		this.texts = texts;
		this.lines = new Lines(file.getText());
		this.newText = new NewText(texts, lines, this);
	}

	/** {@return the changes of an element that stands in the text, and of what it holds} */
	List<ReplaceRegion> of(EObject element) throws UnwritableText {
		List<ReplaceRegion> edits = new ArrayList<>();
		collect(element, edits);
		return edits;
	}

	private void collect(EObject element, List<ReplaceRegion> edits) throws UnwritableText {
		TextTokens old = TextTokens.of(element, file, texts);
		if (old == null) {
			throw new IllegalStateException("not in the text: " + element);
		}
		if (old.isStillTrue(element, texts)) {
			for (Token token : old.all()) {
				if (token.isPart()) {
					collect(token.part(), edits);
				}
			}
			return;
		}
		ModelTokens now = ModelTokens.of(element, old.rule(), old);
		if (old.head().isEmpty() && !now.head().isEmpty()) {
			edits.add(head(element, old, now));
		} else {
			collect(element, old.head(), now.head(), edits);
		}
		ItemMatch match = ItemMatch.of(old.items(), now.items(), old.structure().branches(),
				(first, second) -> isSame(element, first, second));
		for (Item item : old.items()) {
			if (match.newOf().containsKey(item)) {
				collect(element, item.tokens(), match.newOf().get(item).tokens(), edits);
			}
		}
		new BodyChanges(element, old, match, lines, newText, edits).collect();
	}

	/** The head of a file that has none: below a comment that begins the file, above its first element. */
	private ReplaceRegion head(EObject element, TextTokens old, ModelTokens now) throws UnwritableText {
		String text = newText.join(now.head(), element, null) + lines.delimiter();
		if (old.items().isEmpty()) {
			return new ReplaceRegion(lines.text().length(), 0, text);
		}
		int first = old.items().get(0).start();
		int above = lines.startWithComments(first, 0);
		return new ReplaceRegion(above == 0 ? first : above, 0, text + lines.delimiter());
	}

	private boolean isSame(EObject owner, Token old, Token now) {
		if (old.isKeyword() || now.isKeyword()) {
			return old.isKeyword() && now.isKeyword() && old.value().equals(now.value());
		}
		if (old.feature() != now.feature()) {
			return false;
		}
		return old.isReference()
				? texts.means(old.node(), owner, (EReference) old.feature(), (EObject) now.value())
				: old.isPart() ? old.value() == now.value() : now.value().equals(old.value());
	}

	/** Changes of tokens that follow each other. */
	private void collect(EObject owner, List<Token> old, List<Token> now, List<ReplaceRegion> edits)
			throws UnwritableText {
		if (isOtherOrder(owner, old, now)) {
			replaceOneByOne(owner, old, now, edits);
			return;
		}
		List<Alignment.Pair> pairs = new ArrayList<>(
				Alignment.of(old, now, (first, second) -> isSame(owner, first, second)).pairs());
		pairs.add(new Alignment.Pair(old.size(), now.size()));
		int first = 0;
		int second = 0;
		for (Alignment.Pair pair : pairs) {
			replace(owner, old, first, pair.first(), now.subList(second, pair.second()), edits);
			if (pair.first() < old.size() && old.get(pair.first()).isPart()) {
				collect(old.get(pair.first()).part(), edits);
			}
			first = pair.first() + 1;
			second = pair.second() + 1;
		}
	}

	/** Whether the same values stand in another order, so that what stands between them stays. */
	private boolean isOtherOrder(EObject owner, List<Token> old, List<Token> now) {
		if (old.size() != now.size()) {
			return false;
		}
		for (int index = 0; index < old.size(); index++) {
			Token token = now.get(index);
			if (old.get(index).feature() != token.feature()
					|| old.stream().noneMatch(other -> isSame(owner, other, token))) {
				return false;
			}
		}
		return true;
	}

	private void replaceOneByOne(EObject owner, List<Token> old, List<Token> now, List<ReplaceRegion> edits)
			throws UnwritableText {
		for (int index = 0; index < old.size(); index++) {
			Token token = old.get(index);
			if (!isSame(owner, token, now.get(index))) {
				edits.add(replacement(owner, token, now.get(index)));
			} else if (token.isPart()) {
				collect(token.part(), edits);
			}
		}
	}

	private ReplaceRegion replacement(EObject owner, Token old, Token now) throws UnwritableText {
		String indentation = old.isPart() && !now.part().eContents().isEmpty() ? lines.indentation(old.start()) : null;
		return new ReplaceRegion(old.start(), old.end() - old.start(), newText.text(now, owner, indentation));
	}

	/** Replaces some tokens: one by one where they say the same kinds of things, else all of them. */
	private void replace(EObject owner, List<Token> old, int from, int to, List<Token> now, List<ReplaceRegion> edits)
			throws UnwritableText {
		int common = Math.min(to - from, now.size());
		for (int index = 0; index < common; index++) {
			if (old.get(from + index).feature() != now.get(index).feature()) {
				common = index;
			}
		}
		for (int index = 0; index < common; index++) {
			edits.add(replacement(owner, old.get(from + index), now.get(index)));
		}
		if (common < now.size()) {
			edits.add(insertion(owner, old, from + common, now.subList(common, now.size())));
		}
		boolean first = to > from + common && to < old.size() && old.get(to - 1).isKeyword(",");
		for (int index = from + common; index < to; index++) {
			edits.add(first ? deletionWithSpaceBehind(old, index) : deletion(old, index));
		}
	}

	private ReplaceRegion insertion(EObject owner, List<Token> old, int index, List<Token> now) throws UnwritableText {
		if (index == 0) {
			Token next = old.get(0);
			String separator = NewText.separator(now.get(now.size() - 1), next);
			return new ReplaceRegion(next.start(), 0, newText.join(now, owner, null) + separator);
		}
		Token last = old.get(index - 1);
		StringBuilder text = new StringBuilder();
		Token before = last;
		for (Token token : now) {
			text.append(before.isKeyword(",") ? afterComma(old) : NewText.separator(before, token))
					.append(newText.text(token, owner, null));
			before = token;
		}
		return new ReplaceRegion(last.end(), 0, text.toString());
	}

	/** A list that has one entry to a line goes on like that. */
	private String afterComma(List<Token> old) {
		for (int index = 0; index + 1 < old.size(); index++) {
			if (old.get(index).isKeyword(",")) {
				String between = between(old.get(index), old.get(index + 1));
				return between.isBlank() && !between.isEmpty() ? between : " ";
			}
		}
		return " ";
	}

	private ReplaceRegion deletion(List<Token> old, int index) {
		Token token = old.get(index);
		if (index > 0) {
			boolean plain = between(old.get(index - 1), token).isBlank();
			int start = plain ? old.get(index - 1).end() : lines.backOverBlanks(token.start());
			return new ReplaceRegion(start, token.end() - start, "");
		}
		return deletionWithSpaceBehind(old, index);
	}

	private ReplaceRegion deletionWithSpaceBehind(List<Token> old, int index) {
		Token token = old.get(index);
		boolean last = index + 1 == old.size();
		boolean comment = index > 0 && !between(old.get(index - 1), token).isBlank();
		int end = last || comment ? token.end()
				: between(token, old.get(index + 1)).isBlank() ? old.get(index + 1).start() : lines.overBlanks(token.end());
		return new ReplaceRegion(token.start(), end - token.start(), "");
	}

	private String between(Token first, Token second) {
		return lines.text().substring(first.end(), second.start());
	}

	@Override
	public String text(EObject part, String indentation) throws UnwritableText {
		ICompositeNode node = NodeModelUtils.getNode(part);
		if (node == null || node.getRootNode() != file) {
			return null;
		}
		int start = indentation == null ? node.getOffset()
				: lines.startWithComments(node.getOffset(), endOfTokenBefore(node.getOffset()));
		int end = indentation == null ? node.getEndOffset() : lines.endWithComment(node.getEndOffset());
		List<ReplaceRegion> edits = of(part);
		if (indentation != null) {
			indent(start, end, indentation, edits);
		}
		return TextEdits.apply(lines.text().substring(start, end),
				edits.stream().map(edit -> edit.shiftBy(-start)).toList());
	}

	private int endOfTokenBefore(int offset) {
		int position = offset;
		while (position > 0) {
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file, position - 1);
			if (leaf == null || !leaf.isHidden()) {
				return leaf == null ? 0 : leaf.getEndOffset();
			}
			position = leaf.getTotalOffset();
		}
		return 0;
	}

	/** Gives the lines of a moved part another indentation, but not lines of texts, which would change them. */
	private void indent(int start, int end, String indentation, List<ReplaceRegion> edits) {
		String old = lines.indentation(start);
		if (old.equals(indentation)) {
			return;
		}
		List<ReplaceRegion> found = List.copyOf(edits);
		for (int line = lines.text().indexOf('\n', start) + 1; line > 0 && line < end; line = lines.text().indexOf('\n',
				line) + 1) {
			int place = line;
			boolean free = found.stream()
					.noneMatch(edit -> edit.getOffset() <= place + old.length() && place <= edit.getEndOffset());
			if (free && lines.text().startsWith(old, line) && NodeModelUtils.findLeafNodeAtOffset(file, line).isHidden()) {
				edits.add(new ReplaceRegion(line, old.length(), indentation));
			}
		}
	}
}
