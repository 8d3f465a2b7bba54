// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.properties;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

import journey.dsl.ui.editing.SelectedPlace;
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

	private final ITextEditor editor;
	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	private final Consumer<ValidatedSnapshot> checked = result -> job().again();
	private final IPropertyListener inputChanged = (source, property) -> inputChanged(property);
	private IDocument document;
	private DocumentModel model;
	private volatile PropertiesJob job;

	/** Properties of what an editor shows. */
	public JourneyPropertiesPage(ITextEditor editor) {
		this.editor = editor;
		connect();
		editor.addPropertyListener(inputChanged);
		setSorter(new AsItIs());
	}

	private PropertiesJob job() {
		return job;
	}

	private void connect() {
		document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		model = models.connect(document);
		job = new PropertiesJob(model, models.language(), this::show);
		model.addListener(checked);
	}

	private void disconnect() {
		job.cancel();
		model.removeListener(checked);
		models.disconnect(document);
	}

	/** A file that is renamed or moved gets another document. */
	private void inputChanged(int property) {
		if (property == IEditorPart.PROP_INPUT) {
			disconnect();
			connect();
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		SelectedPlace.of(selection).ifPresent(place -> job.read(place));
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
		editor.removePropertyListener(inputChanged);
		disconnect();
		super.dispose();
	}
}
