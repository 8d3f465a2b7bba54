// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.coloring;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;

/** Colours the tokens of a document. The document needs no partitions. */
final class TokenColoring implements IPresentationDamager, IPresentationRepairer {

	private final TokenStyles styles;
	private DocumentTokens tokens;

	TokenColoring(TokenStyles styles) {
		this.styles = styles;
	}

	@Override
	public void setDocument(IDocument document) {
		dispose();
		tokens = new DocumentTokens(document);
		tokens.start();
	}

	void dispose() {
		if (tokens != null) {
			tokens.stop();
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
		tokens.tokens().forEach(from, to, (kind, start, end) -> {
			int visibleStart = Math.max(start, from);
			styles.style(kind, visibleStart, Math.min(end, to) - visibleStart).ifPresent(presentation::addStyleRange);
		});
	}
}
