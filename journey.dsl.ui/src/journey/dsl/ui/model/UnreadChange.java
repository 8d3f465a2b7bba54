// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

import journey.dsl.parsing.TextChange;

/**
 * What has changed in a document since its text was last read: the one range outside of which nothing has. So no more
 * of a long text is copied and compared than that range.
 */
final class UnreadChange implements IDocumentListener {

	/**
	 * A change of the text between two reads.
	 *
	 * @param from the document's modification stamp before the change
	 * @param stamp the document's modification stamp after the change
	 * @param length how long the text is after the change
	 * @param change the change
	 */
	record Edit(long from, long stamp, int length, TextChange change) {
	}

	private final IDocument document;
	private boolean following;
	/** The stamp of the text that was last read, and how long that was. */
	private long stamp;
	private int length;
	/** How many characters at the beginning of the text, and how many at its end, are the same since then. */
	private int same;
	private int sameBehind;

	UnreadChange(IDocument document) {
		this.document = document;
	}

	/** Hears of changes from now on; of those before nothing is known. */
	synchronized void start() {
		document.addDocumentListener(this);
		following = true;
		same = 0;
		sameBehind = 0;
	}

	/** Hears of changes no longer; only whole texts are read then. */
	synchronized void stop() {
		document.removeDocumentListener(this);
		following = false;
	}

	/** The whole text, which is read with that. */
	DocumentText readAll() {
		synchronized (DocumentText.lock(document)) {
			DocumentText text = DocumentText.of(document);
			setRead(text.stamp(), text.text().length());
			return text;
		}
	}

	/** What has changed, which is read with that; empty where that is not known. */
	Optional<Edit> read() {
		synchronized (DocumentText.lock(document)) {
			Optional<Edit> edit = edit(DocumentText.stamp(document), document.getLength());
			edit.ifPresent(read -> setRead(read.stamp(), read.length()));
			return edit;
		}
	}

	private synchronized Optional<Edit> edit(long newStamp, int newLength) {
		int start = same;
		int end = length - Math.min(sameBehind, length - start);
		try {
			TextChange change = new TextChange(start, end, document.get(start, newLength - length + end - start));
			return following ? Optional.of(new Edit(stamp, newStamp, newLength, change)) : Optional.empty();
		} catch (BadLocationException e) {
			// of a document without a lock that has changed just now; all of it is read then
			return Optional.empty();
		}
	}

	private synchronized void setRead(long newStamp, int newLength) {
		stamp = newStamp;
		length = newLength;
		same = newLength;
		sameBehind = newLength;
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		add(event.getOffset(), document.getLength() - event.getOffset() - event.getLength());
	}

	/** Tells of it once more, in case that the text was read since then: not all documents have a lock. */
	@Override
	public void documentChanged(DocumentEvent event) {
		int inserted = event.getText() == null ? 0 : event.getText().length();
		add(event.getOffset(), document.getLength() - event.getOffset() - inserted);
	}

	/** What is behind is told too short where another listener has shortened the text before this one heard of it. */
	private synchronized void add(int before, int behind) {
		same = Math.min(same, before);
		sameBehind = Math.min(sameBehind, Math.max(0, behind));
	}
}
