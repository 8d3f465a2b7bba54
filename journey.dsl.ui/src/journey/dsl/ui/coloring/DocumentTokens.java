// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.coloring;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

import journey.dsl.ide.coloring.LexicalTokens;
import journey.dsl.ui.index.AnalysedText;

/** Follows a document with its tokens; for the thread that changes the document. */
public final class DocumentTokens implements IDocumentListener {

	private final IDocument document;
	private LexicalTokens tokens;
	private DocumentEvent lastEvent;
	private IRegion lastDamage;

	/** The tokens of a document as it is now. */
	public DocumentTokens(IDocument document) {
		this.document = document;
		this.tokens = lexed();
	}

	/** None of a text that is not analysed: millions of tokens would freeze the user's thread. */
	private LexicalTokens lexed() {
		return LexicalTokens.of(AnalysedText.of(document.get()).text());
	}

	/** Hears of changes before viewers do, so that they find the new tokens. */
	public void start() {
		document.addPrenotifiedDocumentListener(this);
	}

	/** Follows the document no longer. */
	public void stop() {
		document.removePrenotifiedDocumentListener(this);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the tokens follow afterwards
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		int inserted = event.getText() == null ? 0 : event.getText().length();
		int before = document.getLength() - inserted + event.getLength();
		if (tokens.length() != before || document.getLength() > AnalysedText.LONGEST) {
			tokens = lexed();
			lastEvent = event;
			lastDamage = new Region(0, document.getLength());
			return;
		}
		LexicalTokens.Update update = tokens.after(new DocumentCharacters(document), event.getOffset(), event.getLength(),
				inserted);
		tokens = update.tokens();
		lastEvent = event;
		lastDamage = new Region(update.start(), update.end() - update.start());
	}

	/** The tokens of the document as it is now, once {@link #start} was called. */
	public LexicalTokens tokens() {
		return tokens;
	}

	/** Where colours may differ after the event: for one that is not the document's last, what it touches. */
	IRegion damage(DocumentEvent event) {
		if (event == lastEvent) {
			return lastDamage;
		}
		int inserted = event.getText() == null ? 0 : event.getText().length();
		int start = Math.min(event.getOffset(), document.getLength());
		int end = Math.min(start + inserted, document.getLength());
		int[] range = { start, end };
		tokens.forEach(start, end, (kind, tokenStart, tokenEnd) -> {
			range[0] = Math.min(range[0], tokenStart);
			range[1] = Math.max(range[1], tokenEnd);
		});
		return new Region(range[0], range[1] - range[0]);
	}
}
