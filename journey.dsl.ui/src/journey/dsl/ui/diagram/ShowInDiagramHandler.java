// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.diagram;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import journey.dsl.diagram.Diagrams;
import journey.dsl.ui.Texts;

/** Shows the element at the caret of the text in a diagram, where Sirius is installed and one shows it. */
public final class ShowInDiagramHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		ITextEditor text = editor == null ? null : editor.getAdapter(ITextEditor.class);
		IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
		Optional<IDocument> document = TextEditors.document(editor);
		if (text != null && file != null && document.isPresent()
				&& text.getSelectionProvider().getSelection() instanceof ITextSelection caret) {
			URI resource = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
			TextEditors.fragment(document.get(), caret.getOffset()).thenAccept(fragment -> PlatformUI.getWorkbench()
					.getDisplay().asyncExec(() -> show(editor, fragment.map(resource::appendFragment))));
		}
		return null;
	}

	private static void show(IEditorPart editor, Optional<URI> element) {
		if (element.filter(ShowInDiagramHandler::show).isEmpty()) {
			StatusLine.show(editor, Texts.DIAGRAM.text("none"));
		}
	}

	private static boolean show(URI element) {
		BundleContext context = FrameworkUtil.getBundle(ShowInDiagramHandler.class).getBundleContext();
		ServiceReference<Diagrams> reference = context.getServiceReference(Diagrams.class);
		Diagrams diagrams = reference == null ? null : context.getService(reference);
		return diagrams != null && diagrams.show(element);
	}
}
