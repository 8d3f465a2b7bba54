// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.mining;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;

/** The number of references above an element. */
final class ReferenceHeader extends LineHeaderCodeMining {

	private final ReferenceCount count;

	ReferenceHeader(IDocument document, int line, ICodeMiningProvider provider, ReferenceCount count)
			throws BadLocationException {
		super(line, document, provider, click -> count.search());
		this.count = count;
	}

	@Override
	protected CompletableFuture<Void> doResolve(ITextViewer viewer, IProgressMonitor monitor) {
		return count.resolve(this::setLabel);
	}
}
