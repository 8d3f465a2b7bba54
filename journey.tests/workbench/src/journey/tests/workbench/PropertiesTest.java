// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.map.JourneyMapView;

/** The view of properties tells attributes and results of the element at the caret. */
class PropertiesTest {

	private static final String VIEW = "org.eclipse.ui.views.PropertySheet";

	private static final String TEXT = """
			channel Web "Site web"

			journey Buy "Acheter un canapé" {
			    phase Search "Recherche" before {
			        /** She looks at three shops. */
			        step Compare "Je compare" {
			            emotion -1 "perdue"
			            touchpoint Catalogue "Catalogue" via Web { share 80% }
			            moment of truth importance 5 impact 4
			        }
			        step Choose "Je choisis" { emotion 2 "ravie" }
			    }
			}
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@AfterEach
	void hideTheViews() {
		// the view would ask whether to save what the editor shows
		Workspace.page().closeAllEditors(false);
		Workspace.page().hideView(Workspace.page().findView(VIEW));
		Workspace.page().hideView(Workspace.page().findView(JourneyMapView.ID));
	}

	@Test
	void tellWhatTheTextSaysOfTheElementAtTheCaret() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		PropertySheet view = open(editor);

		// when
		editor.part().selectAndReveal(editor.offset("Catalogue"), 0);
		EventLoop.until("properties", () -> rows(view).contains("Name = Buy.Search.Compare.Catalogue"));

		// then
		assertThat(rows(view)).contains("Element", "Kind = Touchpoint", "Title = Catalogue", "Attributes");
	}

	@Test
	void tellTheDocumentation() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		PropertySheet view = open(editor);

		// when
		editor.part().selectAndReveal(editor.offset("Compare"), 0);
		EventLoop.until("properties", () -> rows(view).contains("Name = Buy.Search.Compare"));

		// then
		assertThat(rows(view)).contains("Documentation = She looks at three shops.");
	}

	@Test
	void tellWhatIsComputed() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		PropertySheet view = open(editor);

		// when
		editor.part().selectAndReveal(editor.offset("perdue"), 0);
		EventLoop.until("properties", () -> rows(view).contains("Name = Buy.Search.Compare"));

		// then 5 times 4
		assertThat(rows(view)).contains("Results").anyMatch(row -> row.contains("20"));
	}

	@Test
	void followTheText() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		PropertySheet view = open(editor);
		editor.part().selectAndReveal(editor.offset("Catalogue"), 0);
		EventLoop.until("properties", () -> rows(view).contains("Title = Catalogue"));

		// when
		editor.replace("\"Catalogue\"", "\"Brochure\"");

		// then
		EventLoop.until("new properties", () -> rows(view).contains("Title = Brochure"));
		assertThat(rows(view)).contains("Name = Buy.Search.Compare.Catalogue");
	}

	@Test
	void tellOfTheElementThatIsSelectedInTheMap() throws CoreException {
		// given both views at the same time
		workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();
		PropertySheetPage page = (PropertySheetPage) Adapters.adapt(map.view(), IPropertySheetPage.class);
		Shell shell = new Shell();
		page.createControl(shell);

		// when
		map.click("Buy.Search.Choose");
		page.selectionChanged(map.view(), map.view().getSite().getSelectionProvider().getSelection());

		// then
		EventLoop.until("properties", () -> rows(page).contains("Name = Buy.Search.Choose"));
		assertThat(rows(page)).contains("Title = Je choisis");
		page.dispose();
		shell.dispose();
	}

	@Test
	void tellOfTheElementThatIsSelectedInTheOutline() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		PropertySheet view = (PropertySheet) Workspace.page().showView(VIEW);
		IViewPart outline = Workspace.page().showView(IPageLayout.ID_OUTLINE);
		EventLoop.until("the outline", () -> tree("Site web").isPresent());

		// when
		Tree tree = tree("Site web").orElseThrow();
		tree.setFocus();
		TreeItem item = Widgets.item(tree, "Je compare");
		tree.setSelection(item);
		Event event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Selection, event);

		// then
		EventLoop.until("properties", () -> rows(view).contains("Name = Buy.Search.Compare"));
		assertThat(Workspace.page().getActivePart()).isSameAs(outline);
		assertThat(rows(view)).contains("Title = Je compare", "Attributes", "Results").anyMatch(row -> row.contains("20"));
		Screenshot.save("properties-outline");
		Workspace.page().hideView(outline);
		assertThat(editor.part().isDirty()).isFalse();
	}

	private static Optional<Tree> tree(String start) {
		return Widgets.in(Workspace.page().getWorkbenchWindow().getShell(), Tree.class).stream()
				.filter(tree -> Widgets.texts(tree).stream().anyMatch(text -> text.startsWith(start))).findFirst();
	}

	private static PropertySheet open(JourneyEditor editor) throws CoreException {
		PropertySheet view = (PropertySheet) Workspace.page().showView(VIEW);
		Workspace.page().activate(editor.part());
		return view;
	}

	private static List<String> rows(PropertySheet view) {
		return view.getCurrentPage() instanceof PropertySheetPage page ? rows(page) : List.of();
	}

	private static List<String> rows(PropertySheetPage page) {
		List<String> rows = new ArrayList<>();
		if (page.getControl() instanceof Tree tree) {
			collect(tree.getItems(), rows);
		}
		return rows;
	}

	private static void collect(TreeItem[] items, List<String> rows) {
		for (TreeItem item : items) {
			rows.add(item.getText(1).isEmpty() ? item.getText(0) : item.getText(0) + " = " + item.getText(1));
			collect(item.getItems(), rows);
		}
	}
}
