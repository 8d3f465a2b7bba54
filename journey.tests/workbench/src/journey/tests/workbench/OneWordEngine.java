// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.spelling.ISpellingEngine;
import org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector;
import org.eclipse.ui.texteditor.spelling.SpellingContext;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;

/** A spelling engine that knows of one word how it is not spelt. */
public final class OneWordEngine implements ISpellingEngine {

	/** The id of the extension. */
	static final String ID = "journey.tests.workbench.spelling";

	/** How the word is not spelt. */
	static final String WRONG = "recieve";

	private static final String RIGHT = "receive";

	@Override
	public void check(IDocument document, IRegion[] regions, SpellingContext context,
			ISpellingProblemCollector collector, IProgressMonitor monitor) {
		if (Display.getCurrent() != null) {
			throw new IllegalStateException("The user waits for the spelling.");
		}
		try {
			for (IRegion region : regions) {
				check(document.get(region.getOffset(), region.getLength()), region.getOffset(), collector);
			}
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private static void check(String text, int offset, ISpellingProblemCollector collector) {
		for (int place = text.indexOf(WRONG); place >= 0; place = text.indexOf(WRONG, place + 1)) {
			collector.accept(new Misspelt(offset + place));
		}
	}

	private static final class Misspelt extends SpellingProblem {

		private final int offset;

		Misspelt(int offset) {
			this.offset = offset;
		}

		@Override
		public int getOffset() {
			return offset;
		}

		@Override
		public int getLength() {
			return WRONG.length();
		}

		@Override
		public String getMessage() {
			return WRONG + " is misspelt";
		}

		@Override
		public ICompletionProposal[] getProposals() {
			return new ICompletionProposal[] { new CompletionProposal(RIGHT, offset, WRONG.length(), RIGHT.length(), null,
					"Change to '" + RIGHT + "'", null, null) };
		}
	}
}
