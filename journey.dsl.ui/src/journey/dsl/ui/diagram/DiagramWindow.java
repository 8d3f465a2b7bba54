// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.diagram;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.util.ITextRegion;

import journey.dsl.diagram.Window;

/** What diagrams need of the workbench: the text of an element in its editor, and messages in the status line. */
public final class DiagramWindow implements Window {

	@Override
	public void openText(URI element) {
		if (element.isPlatformResource()) {
			IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(element.toPlatformString(true)));
			later(page -> open(page, file, element));
		}
	}

	@Override
	public void tell(String message) {
		later(page -> StatusLine.show(page.getActivePart(), message));
	}

	@Override
	public void later(Runnable action) {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(action);
		}
	}

	private void open(IWorkbenchPage page, IFile file, URI element) {
		try {
			IEditorPart editor = IDE.openEditor(page, file);
			Optional<IDocument> document = TextEditors.document(editor);
			if (document.isPresent()) {
				TextEditors.region(document.get(), element)
						.thenAccept(region -> later(same -> region.ifPresent(found -> select(editor, found))));
			}
		} catch (PartInitException failure) {
			StatusLine.show(page.getActivePart(), failure.getLocalizedMessage());
		}
	}

	private static void select(IEditorPart editor, ITextRegion region) {
		ITextEditor text = editor.getAdapter(ITextEditor.class);
		if (text != null) {
			text.selectAndReveal(region.getOffset(), region.getLength());
		}
	}

	/** After what the tool of the diagram does, so that its command is over when an editor opens. */
	private void later(Consumer<IWorkbenchPage> action) {
		later(() -> TextEditors.page().ifPresent(action));
	}
}
