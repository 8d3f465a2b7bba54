// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutlineTest {

	private static final String TEXT = """
			channel Web "Site web"
			journey Buy "Acheter" {
				phase Search "Recherche" {
					step Compare "Je compare" {
						emotion -1
						touchpoint Catalogue via Web
						moment of truth importance 5 impact 4
					}
					step Advice "Je demande" { emotion 2 }
				}
			}
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	private Optional<String> switched = Optional.empty();

	@AfterEach
	void switchBack() throws CoreException {
		if (switched.isPresent()) {
			run(switched.get());
		}
		Workspace.page().hideView(Workspace.page().findView(IPageLayout.ID_OUTLINE));
	}

	@Test
	void theElementsAreShownWithEmotionsAndMoments() throws CoreException {
		// when
		open();

		// then
		assertThat(texts()).containsExactly("Site web  Web", "Acheter  Buy", " Recherche  Search",
				"  Je compare  \u25BC \u22120.5  20/25  Compare", "  Je demande  \u25B2 +1  Advice");
	}

	@Test
	void choosingAnElementSelectsItsName() throws CoreException {
		// given
		JourneyEditor editor = open();

		// when
		choose("Je demande");

		// then
		EventLoop.until("the name", () -> editor.selected().equals("Advice"));
	}

	@Test
	void theCaretSelectsTheElementAroundIt() throws CoreException {
		// given
		JourneyEditor editor = open();

		// when
		editor.part().selectAndReveal(editor.offset("emotion 2"), 0);

		// then
		EventLoop.until("the element", () -> selected().equals("Je demande  \u25B2 +1  Advice"));
	}

	@Test
	void theCaretOpensTheElementsAround() throws CoreException {
		// given
		JourneyEditor editor = open();

		// when
		editor.part().selectAndReveal(editor.offset("Catalogue"), 0);

		// then
		EventLoop.until("the touchpoint", () -> selected().equals("Catalogue"));
	}

	/** To open it takes longer than a user does not notice. */
	@Test
	void theCaretDoesNotOpenAnElementWithHundredsInIt() throws CoreException {
		// given
		String steps = IntStream.range(0, 600).mapToObj(index -> "step S%d\n".formatted(index))
				.collect(Collectors.joining());
		JourneyEditor editor = open("journey Buy \"Acheter\" { phase Many { " + steps + " } }");
		EventLoop.until("the outline", () -> texts().contains(" Many"));

		// when
		editor.part().selectAndReveal(editor.offset("S400"), 0);

		// then
		EventLoop.until("the phase", () -> selected().equals("Many"));
		Widgets.expand(tree(), "Many", true);
		editor.part().selectAndReveal(editor.offset("S401"), 0);
		EventLoop.until("the step", () -> selected().equals("S401"));
	}

	@Test
	void whatIsOpenStaysOpenWhileTheUserTypes() throws CoreException {
		// given
		JourneyEditor editor = open();
		Widgets.expand(tree(), "Je compare", true);

		// when
		editor.replace("channel Web", "channel Shop channel Web");

		// then
		EventLoop.until("the new element", () -> texts().contains("Shop"));
		assertThat(texts()).contains("   Catalogue");
	}

	@Test
	void whatIsClosedStaysClosed() throws CoreException {
		// given
		JourneyEditor editor = open();
		Widgets.expand(tree(), "Recherche", false);

		// when
		editor.replace("channel Web", "channel Shop channel Web");

		// then
		EventLoop.until("the new element", () -> texts().contains("Shop"));
		assertThat(texts()).noneMatch(text -> text.contains("Je compare"));
	}

	@Test
	void theUserCanSortByTitle() throws CoreException {
		// given
		open();

		// when
		run("outline.sort");
		switched = Optional.of("outline.sort");

		// then
		assertThat(texts()).containsExactly("Acheter  Buy", " Recherche  Search",
				"  Je compare  \u25BC \u22120.5  20/25  Compare", "  Je demande  \u25B2 +1  Advice", "Site web  Web");
	}

	@Test
	void theUserCanHideWhatIsInsideSteps() throws CoreException {
		// given
		open();
		Widgets.expand(tree(), "Je compare", true);
		assertThat(texts()).contains("   Catalogue");

		// when
		run("outline.filter");
		switched = Optional.of("outline.filter");

		// then
		assertThat(texts()).noneMatch(text -> text.contains("Catalogue"));
	}

	@Test
	void withoutTheLinkTheCaretMovesAlone() throws CoreException {
		// given
		JourneyEditor editor = open();
		run("outline.link");
		switched = Optional.of("outline.link");
		choose("Site web");

		// when
		editor.part().selectAndReveal(editor.offset("emotion 2"), 0);
		EventLoop.drain();

		// then
		assertThat(selected()).isEqualTo("Site web  Web");
	}

	@Test
	void otherTextsHaveNoOutlineOfOurs() throws CoreException {
		// when
		workspace.open(workspace.file("notes.txt", "journey Buy"));
		Workspace.page().showView(IPageLayout.ID_OUTLINE);

		// then
		assertThat(Widgets.in(Workspace.page().getWorkbenchWindow().getShell(), Tree.class))
				.noneMatch(tree -> Widgets.texts(tree).toString().contains("Buy"));
	}

	private JourneyEditor open() throws CoreException {
		return open(TEXT);
	}

	private JourneyEditor open(String text) throws CoreException {
		JourneyEditor editor = workspace.open("a.journey", text);
		Workspace.page().showView(IPageLayout.ID_OUTLINE);
		editor.part().setFocus();
		EventLoop.until("the outline", () -> find().isPresent());
		return editor;
	}

	private static void choose(String start) {
		Tree tree = tree();
		TreeItem item = Widgets.item(tree, start);
		tree.setSelection(item);
		Event event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Selection, event);
	}

	private static void run(String id) {
		IViewPart view = Workspace.page().findView(IPageLayout.ID_OUTLINE);
		for (IContributionItem item : view.getViewSite().getActionBars().getMenuManager().getItems()) {
			IContributionItem inner = item instanceof SubContributionItem sub ? sub.getInnerItem() : item;
			if (inner instanceof ActionContributionItem action && inner.getId().equals("journey.dsl.ui." + id)) {
				action.getAction().setChecked(!action.getAction().isChecked());
				action.getAction().run();
				return;
			}
		}
		throw new AssertionError(id + " is not in the menu");
	}

	private static List<String> texts() {
		return Widgets.texts(tree());
	}

	private static String selected() {
		TreeItem[] selection = tree().getSelection();
		return selection.length == 1 ? selection[0].getText() : "";
	}

	private static Tree tree() {
		return find().orElseThrow();
	}

	private static Optional<Tree> find() {
		return Widgets.in(Workspace.page().getWorkbenchWindow().getShell(), Tree.class).stream()
				.filter(tree -> Widgets.texts(tree).contains("Acheter  Buy")).findFirst();
	}
}
