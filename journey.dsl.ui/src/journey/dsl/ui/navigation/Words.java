// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.navigation;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Finds words in documents; that needs nothing but the text. */
public final class Words {

	private Words() {
	}

	/** The word that a place is in, or at the edge of. */
	public static Optional<IRegion> at(IDocument document, int offset) {
		try {
			int start = offset;
			while (start > 0 && Character.isUnicodeIdentifierPart(document.getChar(start - 1))) {
				start--;
			}
			int end = offset;
			while (end < document.getLength() && Character.isUnicodeIdentifierPart(document.getChar(end))) {
				end++;
			}
			return end > start ? Optional.of(new Region(start, end - start)) : Optional.empty();
		} catch (BadLocationException e) {
			// the text has become shorter meanwhile
			return Optional.empty();
		}
	}
}
