// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.typing;

import org.eclipse.jface.text.IDocument;

import journey.dsl.ide.coloring.LexicalTokens;
import journey.dsl.ui.coloring.DocumentTokens;

/** The tokens of the document that a viewer shows, followed from the first question on. */
final class ViewerTokens {

	private IDocument document;
	private DocumentTokens tokens;

	LexicalTokens of(IDocument asked) {
		if (document != asked) {
			stop();
			document = asked;
			tokens = new DocumentTokens(asked);
			tokens.start();
		}
		return tokens.tokens();
	}

	void stop() {
		if (tokens != null) {
			tokens.stop();
			tokens = null;
			document = null;
		}
	}
}
