// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rename;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IEditingSupport;
import org.eclipse.jface.text.IEditingSupportRegistry;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewerExtension6;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.IUndoManagerExtension;
import org.eclipse.jface.text.link.ILinkedModeListener;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.eclipse.xtext.util.ITextRegion;

import journey.dsl.ui.Texts;
import journey.dsl.ui.editing.JourneyTextEditor;

/**
 * A renaming in the text: all places of the file that write the name are typed over at once. Enter renames everywhere,
 * and so does a user who saves; whatever else ends it gives the text its old names back, before the file is written.
 * The renaming itself always starts from the old text, so that it is one step of undo, with the other files.
 */
final class InPlaceRename implements ILinkedModeListener, IEditingSupport, LinkedModeUI.IExitPolicy {

	private final JourneyTextEditor editor;
	private final JourneyRenameProcessor processor;
	private final LinkedPosition name;
	private final LinkedModeModel linked = new LinkedModeModel();
	private final IUndoManager undo;
	private final IUndoableOperation before;
	private final Point selection;
	private final String oldText;
	private final SaveWatch saves;
	private NoPopups noPopups;
	private boolean active;
	private boolean restored;
	private boolean ended;
	private String newText;

	private InPlaceRename(JourneyTextEditor editor, JourneyRenameProcessor processor, ITextRegion word,
			List<ITextRegion> places) throws BadLocationException {
		this.editor = editor;
		this.processor = processor;
		this.undo = ((ITextViewerExtension6) editor.viewer()).getUndoManager();
		this.before = lastChange();
		this.selection = editor.viewer().getSelectedRange();
		this.name = new LinkedPosition(editor.document(), word.getOffset(), word.getLength(), 0);
		this.oldText = name.getContent();
		this.newText = oldText;
		this.saves = new SaveWatch(editor.part(), editor.document(), this::finish, this::giveUp);
		LinkedPositionGroup group = new LinkedPositionGroup();
		group.addPosition(name);
		int first = places.indexOf(word);
		for (int index = 0; index < places.size(); index++) {
			if (index != first) {
				// Tab goes on from the place of the caret
				int order = Math.floorMod(index - first, places.size());
				ITextRegion place = places.get(index);
				group.addPosition(new LinkedPosition(editor.document(), place.getOffset(), place.getLength(), order));
			}
		}
		linked.addGroup(group);
	}

	/**
	 * Marks the places.
	 *
	 * @param editor the editor
	 * @param processor renames everywhere
	 * @param word the place of the caret
	 * @param places all places of the text, that one among them
	 * @return empty where they cannot be marked
	 */
	static Optional<InPlaceRename> start(JourneyTextEditor editor, JourneyRenameProcessor processor, ITextRegion word,
			List<ITextRegion> places) {
		try {
			InPlaceRename rename = new InPlaceRename(editor, processor, word, places);
			rename.enter();
			return Optional.of(rename);
		} catch (BadLocationException e) {
			ILog.of(InPlaceRename.class).error("The places of a name cannot be marked.", e);
			return Optional.empty();
		}
	}

	private void enter() throws BadLocationException {
		linked.forceInstall();
		linked.addLinkingListener(this);
		LinkedModeUI marks = new EditorLinkedModeUI(linked, editor.viewer());
		marks.setExitPolicy(this);
		marks.setExitPosition(editor.viewer(), name.getOffset(), 0, Integer.MAX_VALUE);
		marks.enter();
		((IEditingSupportRegistry) editor.viewer()).register(this);
		noPopups = NoPopups.in((SourceViewer) editor.viewer());
		saves.start();
		active = true;
		tell(Texts.RENAME.text("in-place"));
	}

	/** Whether it goes on in an editor. */
	boolean isActiveIn(IEditorPart part) {
		return active && editor.part() == part;
	}

	/** Asks in a dialog instead; that begins with what was typed. */
	void openDialog() {
		String typed = typed();
		leave(oldText);
		end();
		if (!typed.equals(oldText)) {
			processor.setNewName(typed);
		}
		RenameSupport.openDialog(processor, editor.part().getSite().getWorkbenchWindow());
	}

	/** The user saves: what was typed is meant. */
	private void finish() {
		leave(typed());
		end();
	}

	/** The text is saved without its user: nobody has said that the name is complete. */
	private void giveUp() {
		leave(oldText);
		restore();
	}

	/** Ends the marks from here, where the user has not ended them. */
	private void leave(String text) {
		if (active) {
			active = false;
			newText = text;
			linked.exit(ILinkedModeListener.NONE);
		}
	}

	@Override
	public void left(LinkedModeModel model, int flags) {
		((IEditingSupportRegistry) editor.viewer()).unregister(this);
		noPopups.end();
		tell(null);
		if (active) {
			active = false;
			newText = (flags & ILinkedModeListener.UPDATE_CARET) != 0 ? typed() : oldText;
		}
		// the mode is still being left, and the undo manager hears of it
		PlatformUI.getWorkbench().getDisplay().asyncExec(this::end);
	}

	/** Renames where that is wanted; once. */
	private void end() {
		if (ended) {
			return;
		}
		ended = true;
		saves.stop();
		restore();
		if (!newText.equals(oldText) && !isClosed()) {
			processor.setNewName(newText);
			RenameSupport.perform(processor, editor.part().getSite().getWorkbenchWindow());
		}
	}

	private String typed() {
		try {
			return name.getContent();
		} catch (BadLocationException e) {
			// the place was deleted with what is around it
			return oldText;
		}
	}

	/** Gives the text its old names back; once, since what the user types later stays. */
	private void restore() {
		if (restored || isClosed()) {
			return;
		}
		restored = true;
		while (undo.undoable() && lastChange() != before) {
			undo.undo();
		}
		editor.part().selectAndReveal(selection.x, selection.y);
	}

	private boolean isClosed() {
		return editor.viewer().getTextWidget() == null || editor.viewer().getTextWidget().isDisposed();
	}

	private IUndoableOperation lastChange() {
		return OperationHistoryFactory.getOperationHistory()
				.getUndoOperation(((IUndoManagerExtension) undo).getUndoContext());
	}

	private void tell(String message) {
		editor.part().getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
	}

	/** Keys that would delete what is around the name do nothing. */
	@Override
	public LinkedModeUI.ExitFlags doExit(LinkedModeModel model, VerifyEvent event, int offset, int length) {
		LinkedPosition place = model.findPosition(new LinkedPosition(editor.document(), offset, 0));
		boolean start = place != null && length == 0 && offset == place.getOffset() && event.character == SWT.BS;
		boolean end = place != null && length == 0 && offset == place.getOffset() + place.getLength()
				&& event.character == SWT.DEL;
		event.doit = event.doit && !start && !end;
		return null;
	}

	@Override
	public void suspend(LinkedModeModel model) {
		// nothing is nested in it
	}

	@Override
	public void resume(LinkedModeModel model, int flags) {
		// nothing is nested in it
	}

	@Override
	public boolean isOriginator(DocumentEvent event, IRegion region) {
		return false;
	}

	/** The window of the editor may come back to the front without an end of the renaming. */
	@Override
	public boolean ownsFocusShell() {
		return editor.part().getSite().getShell() == PlatformUI.getWorkbench().getDisplay().getActiveShell();
	}
}
