// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.typing;

import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ide.coloring.LexicalTokens;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.model.DocumentTokens;
import journey.dsl.ui.model.SharedTokens;

/** The tokens of the document that is asked for: those of its colours, else own ones from the first question on. */
final class ViewerTokens {

	private final SharedTokens shared = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models()
			.tokens();
	private IDocument document;
	private DocumentTokens own;

	LexicalTokens of(IDocument asked) {
		return shared.find(asked).orElseGet(() -> own(asked)).upTo(asked.getLength());
	}

	private DocumentTokens own(IDocument asked) {
		if (document != asked) {
			stop();
			document = asked;
			own = new DocumentTokens(asked);
			own.start();
		}
		return own;
	}

	void stop() {
		if (own != null) {
			own.stop();
			own = null;
			document = null;
		}
	}
}
