// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.mining;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.eclipse.swt.events.MouseEvent;

/** The number of references behind the only line of an element. */
final class ReferenceLineEnd extends LineEndCodeMining {

	private final ReferenceCount count;

	ReferenceLineEnd(IDocument document, int line, ICodeMiningProvider provider, ReferenceCount count)
			throws BadLocationException {
		super(document, line, provider);
		this.count = count;
	}

	@Override
	protected CompletableFuture<Void> doResolve(ITextViewer viewer, IProgressMonitor monitor) {
		return count.resolve(label -> setLabel(label.isEmpty() ? label : "   " + label));
	}

	@Override
	public Consumer<MouseEvent> getAction() {
		return click -> count.search();
	}
}
