// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import journey.dsl.ui.Texts;
import journey.dsl.ui.editing.ElementMenu;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.properties.JourneyPropertiesPage;

/**
 * Draws the journey under the caret while it is typed. Selecting goes both ways: an element of the figure is selected in
 * the text, and the one at the caret is marked in the figure. A hidden view follows nothing.
 */
public final class JourneyMapView extends ViewPart implements MapFollower.Listener {

	/** The view's id. */
	public static final String ID = "journey.dsl.ui.map";

	private static final String KIND = "kind";

	private final MapSelection selection = new MapSelection();
	private MapParts parts;
	private MapCanvas map;
	private MapKind kind = MapKind.ALL.get(0);
	private Optional<MapPlace> left = Optional.empty();
	private Optional<MapFollower> follower = Optional.empty();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			kind = MapKind.of(memento.getString(KIND));
			left = MapPlace.saved(memento);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(KIND, kind.name());
		map.place().ifPresent(place -> place.save(memento));
	}

	@Override
	public void createPartControl(Composite parent) {
		map = new MapCanvas(parent, left);
		MapKeys.install(map, this::reveal, this::open);
		MapMouse.install(map, this::reveal, this::open);
		map.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = accessibleName();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = map.picture().map(picture -> picture.scene().description()).orElse("");
			}
		});
		MapActions.fill(getViewSite().getActionBars(), this, map);
		getSite().setSelectionProvider(selection);
		ElementMenu.install(map.control(), getSite(),
				menu -> getSite().registerContextMenu(ElementMenu.ID, menu, selection));
		setContentDescription(Texts.MAP.text("no.editor"));
		parts = new MapParts(this, this::follow);
		parts.start();
	}

	/** Follows an editor from now on; none where the view is hidden or no editor shows a journey. */
	private void follow(Optional<ITextEditor> editor) {
		if (follower.map(MapFollower::editor).equals(editor)) {
			return;
		}
		follower.ifPresent(MapFollower::stop);
		follower = editor.flatMap(this::follower);
		follower.ifPresentOrElse(MapFollower::start, () -> {
			map.clear();
			setContentDescription(Texts.MAP.text("no.editor"));
		});
	}

	private Optional<MapFollower> follower(ITextEditor editor) {
		IDocument document = editor.getDocumentProvider() == null ? null
				: editor.getDocumentProvider().getDocument(editor.getEditorInput());
		DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
		return Optional.ofNullable(document)
				.map(found -> new MapFollower(editor, found, models, kind, this));
	}

	@Override
	public void laidOut(MapFollower source, MapReader.Result result) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (follower.filter(source::equals).isPresent() && !map.control().isDisposed()) {
				show(result);
			}
		});
	}

	private void show(MapReader.Result result) {
		result.picture().ifPresent(picture -> {
			Optional<MapElement> before = map.selected();
			map.show(picture);
			if (!map.selected().equals(before)) {
				announce(map.selected());
			}
			caretMoved(follower.map(MapFollower::caret).orElse(0));
		});
		String description = map.picture().map(picture -> result.broken() ? Texts.MAP.text("stale") : "")
				.orElse(Texts.MAP.text("no.journey"));
		if (!description.equals(getContentDescription())) {
			setContentDescription(description);
		}
		if (result.picture().isEmpty() && !result.broken()) {
			map.clear();
			setContentDescription(Texts.MAP.text("no.journey"));
		}
	}

	@Override
	public void caretMoved(int place) {
		map.picture().ifPresent(picture -> {
			if (place < picture.offset() || place > picture.offset() + picture.length()) {
				follower.ifPresent(MapFollower::follow);
			} else {
				select(picture.at(place));
			}
		});
	}

	private void select(Optional<MapElement> element) {
		if (!map.selected().equals(element)) {
			map.select(element);
			announce(element);
		}
	}

	private void announce(Optional<MapElement> element) {
		selection.setSelection(element.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
		map.control().getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	private String accessibleName() {
		return map.picture().map(picture -> map.selected()
				.map(element -> Texts.MAP.text("name.selected", picture.scene().title(), element.label()))
				.orElseGet(() -> Texts.MAP.text("name", picture.scene().title()))).orElse(Texts.MAP.text("name.empty"));
	}

	/** Selects an element in the text; the caret of a text that has changed meanwhile is left alone. */
	private void reveal(MapElement element) {
		announce(Optional.of(element));
		follower.filter(from -> map.picture().filter(from::isCurrent).isPresent())
				.ifPresent(from -> from.editor().selectAndReveal(element.nameOffset(), element.nameLength()));
	}

	/** Goes to an element in the text. */
	private void open(MapElement element) {
		reveal(element);
		follower.ifPresent(from -> getSite().getPage().activate(from.editor()));
	}

	/** The figure that is drawn. */
	public MapKind kind() {
		return kind;
	}

	/** Draws another figure. */
	public void choose(MapKind newKind) {
		kind = newKind;
		follower.ifPresent(from -> from.choose(newKind));
	}

	/** Asks for a file and saves the figure there. */
	void export() {
		map.picture().ifPresent(picture -> {
			FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
			dialog.setText(Texts.MAP.text("export.title"));
			dialog.setFilterNames(new String[] { Texts.MAP.text("export.svg"), Texts.MAP.text("export.png") });
			dialog.setFilterExtensions(new String[] { "*.svg", "*.png" });
			dialog.setFileName(picture.journey() + "-" + picture.kind().figure().suffix() + ".svg");
			dialog.setOverwrite(true);
			Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::save);
		});
	}

	/**
	 * Saves the figure in the background; a failure is shown to the user.
	 *
	 * @param file where to; a PNG where its name ends so, else an SVG
	 * @return the job; empty where no figure is shown
	 */
	public Optional<Job> save(Path file) {
		return map.picture().map(picture -> MapExport.save(picture, file));
	}

	/** What the view shows. */
	public MapCanvas map() {
		return map;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IPropertySheetPage.class) {
			return follower.map(from -> adapter.cast(new JourneyPropertiesPage(from.editor()))).orElse(null);
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		map.control().setFocus();
	}

	@Override
	public void dispose() {
		if (parts != null) {
			parts.stop();
		}
		follower.ifPresent(MapFollower::stop);
		follower = Optional.empty();
		super.dispose();
	}
}
