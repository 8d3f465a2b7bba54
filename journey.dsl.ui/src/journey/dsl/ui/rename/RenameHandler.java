// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rename;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import org.eclipse.emf.common.util.URI;

import journey.dsl.ide.rename.RenameTarget;
import journey.dsl.ide.rename.RenameTargets;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;

/** Renames what stands at the caret, or what is selected in the outline. */
public final class RenameHandler extends AbstractHandler {

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ITextViewer viewer = (ITextViewer) Adapters.adapt(editor, ITextOperationTarget.class);
		IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
		if (viewer == null || file == null) {
			tell(editor, "outside");
			return null;
		}
		Optional<RenameTarget> target = find(window, viewer.getDocument(), HandlerUtil.getCurrentSelection(event), editor);
		if (target.isEmpty()) {
			tell(editor, "nothing");
		} else {
			open(new JourneyRenameProcessor(target.get(), file, models.language()), window.getShell());
		}
		return null;
	}

	private static void tell(IEditorPart editor, String key) {
		editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(RenameTexts.text(key));
		editor.getSite().getShell().getDisplay().beep();
	}

	/** Finds what is meant on another thread, while the window lives. */
	private Optional<RenameTarget> find(IWorkbenchWindow window, IDocument document, ISelection selection,
			IEditorPart editor) throws ExecutionException {
		Optional<DocumentModel> model = models.find(document);
		ITextSelection text = selection instanceof ITextSelection current ? current
				: (ITextSelection) editor.getSite().getSelectionProvider().getSelection();
		URI selected = selection instanceof IStructuredSelection elements && !elements.isEmpty()
				? Adapters.adapt(elements.getFirstElement(), URI.class) : null;
		AtomicReference<Optional<RenameTarget>> found = new AtomicReference<>(Optional.empty());
		try {
			window.getWorkbench().getProgressService().busyCursorWhile(monitor -> found.set(
					model.flatMap(known -> selected == null ? at(known, text.getOffset()) : of(known, selected))));
		} catch (InvocationTargetException e) {
			throw new ExecutionException(e.getMessage(), e);
		} catch (InterruptedException givenUp) {
			Thread.currentThread().interrupt();
		}
		return found.get();
	}

	private Optional<RenameTarget> at(DocumentModel model, int offset) {
		RenameTargets targets = models.language().get(RenameTargets.class);
		return model.current().read(resource -> targets.at(resource, offset).map(RenameTargets.Place::target));
	}

	private static Optional<RenameTarget> of(DocumentModel model, URI element) {
		return model.current().read(resource -> Optional
				.ofNullable(resource.getResourceSet().getEObject(element, false)).flatMap(RenameTargets::of));
	}

	private static void open(JourneyRenameProcessor processor, Shell shell) {
		try {
			new RefactoringWizardOpenOperation(new RenameWizard(processor)).run(shell, processor.getProcessorName());
		} catch (InterruptedException givenUp) {
			Thread.currentThread().interrupt();
		}
	}
}
