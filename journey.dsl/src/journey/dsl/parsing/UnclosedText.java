// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.Optional;

import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import journey.dsl.Messages;

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
		String document = root.getText();
		INode open = null;
		for (ILeafNode leaf : root.getLeafNodes()) {
			String token = leaf.getText();
			if (leaf.isHidden() || !(token.startsWith("\"") || token.startsWith("'"))) {
				continue;
			}
			if (!isClosed(token)) {
				open = leaf;
			} else if (token.indexOf('\n') >= 0 && isDirectlyFollowed(document, leaf.getEndOffset())) {
				return Optional.of(new UnclosedText(leaf));
			}
		}
		return Optional.ofNullable(open).map(UnclosedText::new);
	}

	private static boolean isClosed(String token) {
		char quote = token.charAt(0);
		int position = 1;
		while (position < token.length() && token.charAt(position) != quote) {
			position += token.charAt(position) == '\\' ? 2 : 1;
		}
		return position < token.length();
	}

	private static boolean isDirectlyFollowed(String document, int offset) {
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
