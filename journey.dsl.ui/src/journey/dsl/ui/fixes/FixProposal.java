// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.fixes;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.util.ReplaceRegion;

import journey.dsl.ide.fixes.Fix;

/** A quick fix in the list of Ctrl+1. */
final class FixProposal implements ICompletionProposal {

	private final Fix fix;

	FixProposal(Fix fix) {
		this.fix = fix;
	}

	@Override
	public void apply(IDocument document) {
		try {
			DocumentEdits.apply(document, fix.edits());
		} catch (BadLocationException e) {
			ILog.of(FixProposal.class).error("A quick fix no longer fits the text.", e);
		}
	}

	/** Behind what the fix has written last. */
	@Override
	public Point getSelection(IDocument document) {
		int offset = 0;
		for (ReplaceRegion edit : fix.edits()) {
			offset += edit.getText().length() - edit.getLength();
		}
		ReplaceRegion last = fix.edits().get(fix.edits().size() - 1);
		return new Point(last.getEndOffset() + offset, 0);
	}

	@Override
	public String getDisplayString() {
		return fix.title();
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public Image getImage() {
		return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK);
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
