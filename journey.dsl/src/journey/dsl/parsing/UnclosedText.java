// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.Optional;

import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import journey.dsl.Messages;
import journey.dsl.journey.Step;

/** The syntax error of a text that is never closed, reported where it is opened. */
public final class UnclosedText extends AbstractDiagnostic {

	private static final String KEY = "text-unclosed";

	/** What may follow a closed text without a blank. */
	private static final String FOLLOWERS = ",{}/";

	private final INode text;

	private UnclosedText(INode text) {
		this.text = text;
	}

	/**
	 * Finds the unclosed text in a file with syntax errors. Texts may span lines, so the lexer closes a forgotten one
	 * at the opening quote of the next text: then a text of several lines is directly followed by a character.
	 *
	 * @param root the file's node
	 * @return the first such text, or else one that runs to the end of the file
	 */
	public static Optional<UnclosedText> find(ICompositeNode root) {
		Suspects found = Suspects.NONE;
		BidiTreeIterator<INode> nodes = root.getAsTreeIterable().iterator();
		while (nodes.hasNext() && found.closedLate() == null) {
			INode node = nodes.next();
			Step step = StepNodes.step(node);
			if (step != null && TextPart.endsWithBrace((ICompositeNode) node)) {
				// what follows the step does not matter then, so this holds as long as the step is not read again
				found = found.and(StepMemory.of(step, Suspects.class, Suspects.NONE, any -> Suspects.in(node)));
				nodes.prune();
			} else if (node instanceof ILeafNode leaf) {
				found = found.and(Suspects.of(leaf));
			}
		}
		return Optional.ofNullable(found.unclosed()).map(UnclosedText::new);
	}

	/**
	 * Texts that may not be closed.
	 *
	 * @param closedLate the first text of several lines directly followed by a character; null where there is none
	 * @param open the last text that has no end; null where there is none
	 */
	private record Suspects(INode closedLate, INode open) {

		private static final Suspects NONE = new Suspects(null, null);

		static Suspects in(INode node) {
			Suspects found = NONE;
			for (ILeafNode leaf : node.getLeafNodes()) {
				found = found.and(of(leaf));
			}
			return found;
		}

		static Suspects of(ILeafNode leaf) {
			String token = leaf.isHidden() ? "" : leaf.getText();
			if (!token.startsWith("\"") && !token.startsWith("'")) {
				return NONE;
			}
			if (!isClosed(token)) {
				return new Suspects(null, leaf);
			}
			return token.indexOf('\n') >= 0 && isDirectlyFollowed(leaf) ? new Suspects(leaf, null) : NONE;
		}

		/** Together with those of what follows. */
		Suspects and(Suspects next) {
			return next == NONE ? this : new Suspects(closedLate != null ? closedLate : next.closedLate,
					next.open != null ? next.open : open);
		}

		/** {@return the one that is not closed; null where there is none} */
		INode unclosed() {
			return closedLate != null ? closedLate : open;
		}
	}

	private static boolean isClosed(String token) {
		char quote = token.charAt(0);
		int position = 1;
		while (position < token.length() && token.charAt(position) != quote) {
			position += token.charAt(position) == '\\' ? 2 : 1;
		}
		return position < token.length();
	}

	private static boolean isDirectlyFollowed(ILeafNode text) {
		String document = text.getRootNode().getText();
		int offset = text.getEndOffset();
		return offset < document.length() && !Character.isWhitespace(document.charAt(offset))
				&& FOLLOWERS.indexOf(document.charAt(offset)) < 0;
	}

	@Override
	public String getMessage() {
		return Messages.SYNTAX.text(KEY);
	}

	@Override
	public String getCode() {
		return JourneySyntaxErrors.ID;
	}

	@Override
	public String[] getData() {
		return new String[] { KEY };
	}

	@Override
	public int getLength() {
		return 1;
	}

	@Override
	protected INode getNode() {
		return text;
	}
}
