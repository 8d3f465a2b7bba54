// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.coloring;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.model.DocumentTokens;
import journey.dsl.ui.model.SharedTokens;

/** Colours the tokens of a document. The document needs no partitions. */
final class TokenColoring implements IPresentationDamager, IPresentationRepairer {

	private final TokenStyles styles;
	private final SharedTokens shared = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models()
			.tokens();
	private IDocument document;
	private DocumentTokens tokens;

	TokenColoring(TokenStyles styles) {
		this.styles = styles;
	}

	@Override
	public void setDocument(IDocument fresh) {
		dispose();
		document = fresh;
		tokens = shared.connect(fresh);
	}

	void dispose() {
		if (document != null) {
			shared.disconnect(document);
			document = null;
			tokens = null;
		}
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		return tokens.damage(event);
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
		int from = damage.getOffset();
		int to = from + damage.getLength();
		tokens.upTo(to).forEach(from, to, (kind, start, end) -> {
			int visibleStart = Math.max(start, from);
			styles.style(kind, visibleStart, Math.min(end, to) - visibleStart).ifPresent(presentation::addStyleRange);
		});
	}
}
