// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.coloring;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.xtext.util.ITextRegion;

import journey.dsl.ide.coloring.SemanticToken;
import journey.dsl.ide.coloring.SemanticTokens;

/** Puts the colours of meanings over those of the lexer in one viewer; for the user's thread. */
final class SemanticColoring implements ITextPresentationListener, IDocumentListener {

	private final ISourceViewer viewer;
	private final IDocument document;
	private final SemanticStyles styles = new SemanticStyles(JFaceResources.getColorRegistry());
	private SemanticTokens tokens = SemanticTokens.NONE;

	SemanticColoring(ISourceViewer viewer, IDocument document) {
		this.viewer = viewer;
		this.document = document;
	}

	/** Shows the meanings of the text as it is now, painting only what looks different. */
	void show(SemanticTokens fresh) {
		ITextRegion difference = tokens.difference(fresh);
		tokens = fresh;
		if (difference.getLength() > 0 && viewer.getTextWidget() != null) {
			((ITextViewerExtension2) viewer).invalidateTextPresentation(difference.getOffset(), difference.getLength());
		}
	}

	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		IRegion extent = presentation.getExtent();
		int start = extent.getOffset();
		int end = Math.min(start + extent.getLength(), document.getLength());
		for (SemanticToken token : tokens.within(start, end)) {
			int visibleStart = Math.max(start, token.offset());
			int visibleEnd = Math.min(end, token.offset() + token.length());
			if (visibleStart < visibleEnd) {
				presentation.mergeStyleRange(styles
						.style(new SemanticToken(visibleStart, visibleEnd - visibleStart, token.kind())));
			}
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the tokens follow afterwards
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		int inserted = event.getText() == null ? 0 : event.getText().length();
		tokens = tokens.after(event.getOffset(), event.getLength(), inserted);
	}
}
