// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rename;

import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditor;

import journey.dsl.ui.editing.BufferListener;

/**
 * Tells that the text of an editor is about to be saved, while it can still be changed. A user who saves is told apart
 * from all others who save: the workbench itself every few seconds, where that is switched on, or before it closes an
 * editor.
 */
final class SaveWatch implements IExecutionListener, BufferListener {

	private static final Set<String> COMMANDS = Set.of(IWorkbenchCommandConstants.FILE_SAVE,
			IWorkbenchCommandConstants.FILE_SAVE_ALL, IWorkbenchCommandConstants.FILE_SAVE_AS);

	private final ITextEditor editor;
	private final IDocument document;
	private final Runnable byUser;
	private final Runnable byOthers;

	/**
	 * Tells nothing yet.
	 *
	 * @param byUser called on the user's thread before a command that saves the editor
	 * @param byOthers called on the user's thread before the text is written for another reason
	 */
	SaveWatch(ITextEditor editor, IDocument document, Runnable byUser, Runnable byOthers) {
		this.editor = editor;
		this.document = document;
		this.byUser = byUser;
		this.byOthers = byOthers;
	}

	void start() {
		commands().addExecutionListener(this);
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
	}

	void stop() {
		commands().removeExecutionListener(this);
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
	}

	private static ICommandService commands() {
		return PlatformUI.getWorkbench().getService(ICommandService.class);
	}

	@Override
	public void preExecute(String command, ExecutionEvent event) {
		if (COMMANDS.contains(command) && editor.getSite().getPage().getActiveEditor() == editor) {
			byUser.run();
		}
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && text.getDocument() == document) {
			PlatformUI.getWorkbench().getDisplay().syncExec(byOthers);
		}
	}

	@Override
	public void postExecuteSuccess(String command, Object result) {
		// the text is saved by then
	}

	@Override
	public void postExecuteFailure(String command, ExecutionException failure) {
		// the renaming has ended all the same
	}

	@Override
	public void notHandled(String command, NotHandledException failure) {
		// the renaming has ended all the same
	}
}
