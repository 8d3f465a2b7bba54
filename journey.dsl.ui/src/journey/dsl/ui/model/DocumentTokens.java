// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.widgets.Display;

import journey.dsl.ide.coloring.LexicalTokens;
import journey.dsl.ui.index.AnalysedText;

/**
 * Follows a document with its tokens; for the user's thread. The text is read part by part, in between other events, and
 * at once as far as somebody asks.
 */
public final class DocumentTokens implements IDocumentListener {

	/** How many characters are read at a time. */
	private static final int PART = 1 << 15;

	private final IDocument document;
	private final DocumentCharacters text;
	private final Pieces ahead;
	private boolean analysed;
	private LexicalTokens tokens = LexicalTokens.NONE;
	private DocumentEvent lastEvent;
	private IRegion lastDamage;

	/** The tokens of a document as it is now. */
	public DocumentTokens(IDocument document) {
		this.document = document;
		this.text = new DocumentCharacters(document);
		this.ahead = new Pieces(Display.getCurrent());
	}

	/** Hears of changes before viewers do, so that they find the new tokens. */
	public void start() {
		document.addPrenotifiedDocumentListener(this);
		restart();
	}

	/** Follows the document no longer. */
	public void stop() {
		document.removePrenotifiedDocumentListener(this);
		ahead.stop();
	}

	/** A text that is not analysed has none: millions of tokens would freeze the user's thread. */
	private void restart() {
		tokens = LexicalTokens.NONE;
		analysed = AnalysedText.of(document.get()).obstacle().isEmpty();
		ahead.start(this::readPart);
	}

	private boolean readPart() {
		return analysed && upTo(tokens.length() + PART).length() < document.getLength();
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the tokens follow afterwards
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		lastEvent = event;
		if (!analysed || document.getLength() > AnalysedText.LONGEST) {
			restart();
			lastDamage = new Region(0, document.getLength());
			return;
		}
		int inserted = event.getText() == null ? 0 : event.getText().length();
		LexicalTokens.Update update = tokens.after(text, event.getOffset(), event.getLength(), inserted);
		tokens = update.tokens();
		lastDamage = new Region(update.start(), update.end() - update.start());
	}

	/** The tokens of the document as it is now, at least up to a place, once {@link #start} was called. */
	public LexicalTokens upTo(int place) {
		if (analysed) {
			tokens = tokens.upTo(text, Math.min(place, document.getLength()));
		}
		return tokens;
	}

	/** Where colours may differ after the event: for one that is not the document's last, what it touches. */
	public IRegion damage(DocumentEvent event) {
		if (event == lastEvent) {
			return lastDamage;
		}
		int inserted = event.getText() == null ? 0 : event.getText().length();
		int start = Math.min(event.getOffset(), document.getLength());
		int end = Math.min(start + inserted, document.getLength());
		int[] range = { start, end };
		LexicalTokens.Visitor widen = (kind, tokenStart, tokenEnd) -> {
			range[0] = Math.min(range[0], tokenStart);
			range[1] = Math.max(range[1], tokenEnd);
		};
		upTo(end).forEach(start, Math.min(start + 1, end), widen);
		tokens.forEach(Math.max(start, end - 1), end, widen);
		return new Region(range[0], range[1] - range[0]);
	}
}
