// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/**
 * A document as characters, of which only those that are asked for are copied.
 *
 * @param document the document
 */
public record DocumentCharacters(IDocument document) implements CharSequence {

	@Override
	public int length() {
		return document.getLength();
	}

	@Override
	public char charAt(int index) {
		try {
			return document.getChar(index);
		} catch (BadLocationException e) {
			throw outOfBounds(e);
		}
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		try {
			return document.get(start, end - start);
		} catch (BadLocationException e) {
			throw outOfBounds(e);
		}
	}

	private static IndexOutOfBoundsException outOfBounds(BadLocationException cause) {
		IndexOutOfBoundsException exception = new IndexOutOfBoundsException("outside of the document");
		exception.initCause(cause);
		return exception;
	}

	@Override
	public String toString() {
		return document.get();
	}
}
