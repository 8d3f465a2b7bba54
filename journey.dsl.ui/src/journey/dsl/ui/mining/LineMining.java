// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.mining;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineEndCodeMining;

/** A text behind a line. */
final class LineMining extends LineEndCodeMining {

	LineMining(IDocument document, int line, ICodeMiningProvider provider, String text) throws BadLocationException {
		super(document, line, provider);
		setLabel("   " + text);
	}

	@Override
	public boolean isResolved() {
		return true;
	}
}
