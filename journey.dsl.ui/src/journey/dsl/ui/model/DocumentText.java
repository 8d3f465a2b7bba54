// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ISynchronizable;

/**
 * A document's text at one moment.
 *
 * @param stamp the document's modification stamp
 * @param text all of the text
 */
record DocumentText(long stamp, String text) {

	/** Reads both under the document's lock, so that they belong together also while the user types. */
	static DocumentText of(IDocument document) {
		synchronized (lock(document)) {
			return new DocumentText(stamp(document), document.get());
		}
	}

	/** What nobody else may have while a document's text and its stamp are read. */
	static Object lock(IDocument document) {
		return document instanceof ISynchronizable synchronizable && synchronizable.getLockObject() != null
				? synchronizable.getLockObject()
				: document;
	}

	/** The stamp of the text as it is now. */
	static long stamp(IDocument document) {
		return ((IDocumentExtension4) document).getModificationStamp();
	}
}
