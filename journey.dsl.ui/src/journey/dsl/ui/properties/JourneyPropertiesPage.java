// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.properties;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

import journey.dsl.ide.outline.OutlineNode;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.model.ValidatedSnapshot;

/**
 * The properties of the element at the caret of an editor, or of the one that is selected in its outline or in its map.
 * They are read in the background, and again when the text was checked.
 */
public final class JourneyPropertiesPage extends PropertySheetPage {

	/** Leaves the language's own order, in which name and title come first. */
	private static final class AsItIs extends PropertySheetSorter {

		@Override
		public void sort(IPropertySheetEntry[] entries) {
			// they are in order
		}

		@Override
		public int compareCategories(String one, String other) {
			return 0;
		}
	}

	private final IDocument document;
	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	private final DocumentModel model;
	private final PropertiesJob job;
	private final Consumer<ValidatedSnapshot> checked;

	/** Properties of what an editor shows. */
	public JourneyPropertiesPage(ITextEditor editor) {
		document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		model = models.connect(document);
		job = new PropertiesJob(model, models.language(), this::show);
		checked = result -> job.again();
		model.addListener(checked);
		setSorter(new AsItIs());
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		place(selection).ifPresent(job::read);
	}

	/** Where the text says what is selected. */
	private static Optional<Integer> place(ISelection selection) {
		if (selection instanceof ITextSelection text) {
			return Optional.of(Math.max(0, text.getOffset()));
		}
		Object element = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		if (element instanceof OutlineNode node) {
			return Optional.of(node.nameOffset());
		}
		return Optional.ofNullable(element).map(found -> Adapters.adapt(found, IRegion.class)).map(IRegion::getOffset);
	}

	private void show(Optional<ElementProperties> properties) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			Control control = getControl();
			if (control != null && !control.isDisposed()) {
				super.selectionChanged(null,
						properties.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
			}
		});
	}

	@Override
	public void dispose() {
		job.cancel();
		model.removeListener(checked);
		models.disconnect(document);
		super.dispose();
	}
}
