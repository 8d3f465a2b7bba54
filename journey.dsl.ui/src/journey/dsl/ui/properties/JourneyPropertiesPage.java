// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.properties;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

import journey.dsl.ui.editing.EditedModel;
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

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	private final Consumer<ValidatedSnapshot> checked = result -> job().again();
	private final EditedModel edited;
	private DocumentModel model;
	private volatile PropertiesJob job;

	/** Properties of what an editor shows. */
	public JourneyPropertiesPage(ITextEditor editor) {
		edited = new EditedModel(editor, models, this::read, this::leave);
		edited.start();
		setSorter(new AsItIs());
	}

	private PropertiesJob job() {
		return job;
	}

	private void read(DocumentModel now) {
		model = now;
		job = new PropertiesJob(model, models.language(), this::show);
		model.addListener(checked);
	}

	private void leave() {
		job.cancel();
		model.removeListener(checked);
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
		edited.stop();
		super.dispose();
	}
}
