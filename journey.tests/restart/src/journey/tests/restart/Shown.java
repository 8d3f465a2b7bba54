// SPDX-License-Identifier: EPL-2.0
package journey.tests.restart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.xtext.resource.IEObjectDescription;

import journey.dsl.ui.index.BuiltIndexes;
import journey.dsl.ui.index.FileIndexes;
import journey.dsl.ui.index.ProjectFiles;
import journey.dsl.ui.map.JourneyMapView;
import journey.dsl.ui.map.MapCanvas;
import journey.dsl.ui.map.MapElement;
import journey.dsl.ui.map.MapKind;
import journey.dsl.ui.map.MapPicture;
import journey.dsl.ui.map.MapViewport;
import journey.dsl.ui.model.DocumentModelsService;

/**
 * What a user sees of a workbench, in words that can be compared with those of another session.
 *
 * @param page the page of its window
 */
record Shown(IWorkbenchPage page) {

	private static final String SEPARATOR = ", ";

	/** Waits until the editor in front, its outline and its map show all that there is, and nothing is being built. */
	void await() {
		EventLoop.until("an editor", () -> page.getActiveEditor() instanceof ITextEditor);
		EventLoop.until("a problem in the text", () -> !annotations((ITextEditor) page.getActiveEditor()).isEmpty());
		EventLoop.until("the outline", () -> !outline().isEmpty());
		EventLoop.until("the map", () -> map() != null && map().map().isComplete());
		EventLoop.until("the end of builds",
				() -> Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0
						&& BuiltIndexes.of(ShopProject.get()).isBuilt());
	}

	/** What is seen; the last of it after a look at every editor. */
	Map<String, String> facts() {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("perspective", page.getPerspective().getId());
		facts.put("editors", titles(page.getEditorReferences()));
		facts.put("editors.created", titles(Stream.of(page.getEditorReferences())
				.filter(editor -> editor.getPart(false) != null).toArray(IEditorReference[]::new)));
		facts.put("editor.active", page.getActiveEditor().getTitle());
		facts.put("part.active", page.getActivePart().getTitle());
		facts.put("views", Stream.of(page.getViewReferences()).map(IViewReference::getId).sorted()
				.collect(Collectors.joining(SEPARATOR)));
		facts.put("views.visible", Stream.of(page.getViewReferences())
				.filter(view -> view.getPart(false) != null && page.isPartVisible(view.getPart(false)))
				.map(IViewReference::getId).sorted().collect(Collectors.joining(SEPARATOR)));
		facts.put("outline", outline());
		facts.put("map", mapInWords());
		facts.put("problems", String.join(SEPARATOR, ShopProject.problems()));
		facts.put("problems.shown", annotations((ITextEditor) page.getActiveEditor()));
		facts.put("build", BuiltIndexes.of(ShopProject.get()).build());
		facts.put("index", index());
		facts.put("places", places());
		return facts;
	}

	private static String titles(IEditorReference... editors) {
		return Arrays.stream(editors).map(IEditorReference::getTitle).collect(Collectors.joining(SEPARATOR));
	}

	IViewPart outlineView() {
		return page.findView(IPageLayout.ID_OUTLINE);
	}

	/** The elements that the outline shows first. */
	String outline() {
		if (outlineView() instanceof ContentOutline view && view.getCurrentPage().getControl() instanceof Tree tree) {
			return texts(tree.getItems()).collect(Collectors.joining(SEPARATOR));
		}
		return "";
	}

	private static Stream<String> texts(TreeItem[] items) {
		return Stream.of(items).flatMap(item -> Stream.concat(Stream.of(item.getText()), texts(item.getItems())));
	}

	private JourneyMapView map() {
		return (JourneyMapView) page.findView(JourneyMapView.ID);
	}

	/** Has the map show another figure, once it shows what is worked on: it follows from editor to editor. */
	void choose(MapKind kind) {
		EventLoop.until("the element at the caret", () -> map().map().selected()
				.filter(element -> element.id().equals(ShopProject.MARKED)).isPresent());
		map().choose(kind);
		EventLoop.until("the figure", () -> map().map().isComplete()
				&& map().map().picture().filter(picture -> picture.kind().equals(kind)).isPresent());
	}

	/** Presses a key in the map, which it makes the active part. */
	void press(int key, int modifiers) {
		page.activate(map());
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = modifiers;
		map().map().control().notifyListeners(SWT.KeyDown, event);
	}

	/** What the map shows. */
	String mapInWords() {
		JourneyMapView view = map();
		MapCanvas map = view.map();
		MapViewport seen = map.viewport();
		return String.format(Locale.ROOT, "%s of %s, scale %.2f at %d, %d, marked %s", view.kind().name(),
				map.picture().map(MapPicture::journey).orElse("nothing"), seen.scale(), seen.x(), seen.y(),
				map.selected().map(MapElement::id).orElse("nothing"));
	}

	/** What an editor marks in its text of the one problem that is waited for. */
	private static String annotations(ITextEditor editor) {
		TreeSet<String> texts = new TreeSet<>();
		viewer(editor).getAnnotationModel().getAnnotationIterator().forEachRemaining(annotation -> {
			if (annotation.getText() != null && annotation.getText().contains(ShopProject.UNKNOWN)) {
				texts.add(annotation.getText());
			}
		});
		return String.join(SEPARATOR, texts);
	}

	/** The names that a journey could refer to, as the index knows them. */
	private static String index() {
		FileIndexes indexes = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models().indexes();
		Iterable<IEObjectDescription> elements = indexes.find(new ProjectFiles(ShopProject.get())).orElseThrow()
				.descriptions().getExportedObjects();
		return StreamSupport.stream(elements.spliterator(), false).map(element -> element.getQualifiedName().toString())
				.distinct().sorted().collect(Collectors.joining(SEPARATOR));
	}

	static ISourceViewer viewer(ITextEditor editor) {
		return (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
	}

	/** What is selected in each editor, and which line shows first. */
	private String places() {
		List<String> places = new ArrayList<>();
		IWorkbenchPart active = page.getActivePart();
		for (IEditorReference reference : page.getEditorReferences()) {
			ITextEditor editor = (ITextEditor) reference.getEditor(true);
			page.activate(editor);
			ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
			places.add(editor.getTitle() + " with \"" + selection.getText() + "\" at " + selection.getOffset()
					+ " from line " + viewer(editor).getTopIndex());
		}
		page.activate(active);
		return String.join(SEPARATOR, places);
	}
}
