// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.references.ReferencesPage;
import journey.dsl.ui.references.ReferencesResult;

class ReferencesTest {

	private static final String FIND = "org.eclipse.ui.genericeditor.findReferences";

	private static final String TEXT = """
			channel Web "Site web"
			journey Buy { phase P { step Compare { touchpoint A via Web } } }
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@AfterEach
	void closeTheView() {
		Optional.ofNullable(NewSearchUI.getSearchResultView()).ifPresent(Workspace.page()::hideView);
	}

	@Test
	void referencesOfAllFilesAreListed() throws CoreException {
		// given
		workspace.file("other.journey", "task Pay {\n    possible on Web\n}");
		JourneyEditor editor = caret(workspace.open("a.journey", TEXT), "Web \"");

		// when
		Commands.run(FIND);

		// then
		EventLoop.until("two files", () -> lines().size() == 4);
		assertThat(lines()).containsExactly("a.journey – /journeys (one reference)",
				" 2: journey Buy { phase P { step Compare { touchpoint A via Web } } } – Buy.P.Compare.A",
				"other.journey – /journeys (one reference)", " 2: possible on Web – Pay");
		assertThat(editor.annotated("org.eclipse.search.results")).containsExactly("Web");
	}

	@Test
	void aTextThatIsNotSavedCounts() throws CoreException {
		// given
		JourneyEditor other = workspace.open("other.journey", "channel Shop");
		other.replace("channel Shop", "channel Shop task Pay { possible on Web }");
		caret(workspace.open("a.journey", TEXT), "Web }");

		// when
		Commands.run(FIND);

		// then
		EventLoop.until("two files", () -> lines().size() == 4);
	}

	@Test
	void anElementOfTheSameNameInAnotherProjectIsNotMeant() throws CoreException {
		// given
		IProject second = ResourcesPlugin.getWorkspace().getRoot().getProject("second");
		second.create(null);
		try {
			second.open(null);
			second.getFile("b.journey").create(new ByteArrayInputStream(
					"channel Web task Pay { possible on Web }".getBytes(StandardCharsets.UTF_8)), true, null);
			caret(workspace.open("a.journey", TEXT), "Web }");

			// when
			Commands.run(FIND);

			// then
			EventLoop.until("the end", () -> result().map(found -> found.getMatchCount() == 1).orElse(false)
					&& !NewSearchUI.isQueryRunning(result().get().getQuery()));
		} finally {
			second.delete(true, true, null);
		}
	}

	@Test
	void choosingALineGoesThere() throws CoreException {
		// given
		workspace.file("other.journey", "task Pay { possible on Web }");
		caret(workspace.open("a.journey", TEXT), "Web \"");
		Commands.run(FIND);
		EventLoop.until("two files", () -> lines().size() == 4);
		Tree tree = tree().orElseThrow();

		// when
		tree.setSelection(Widgets.item(tree, "1: task"));
		Widgets.press(tree, 0, SWT.CR);

		// then
		EventLoop.until("the other file", () -> "other.journey".equals(Workspace.page().getActiveEditor().getTitle()));
		assertThat(new JourneyEditor((ITextEditor) Workspace.page().getActiveEditor()).selected()).isEqualTo("Web");
	}

	private static JourneyEditor caret(JourneyEditor editor, String caret) {
		editor.part().setFocus();
		editor.part().selectAndReveal(editor.offset(caret) + 1, 0);
		return editor;
	}

	private static Optional<ReferencesResult> result() {
		ISearchResultViewPart view = NewSearchUI.getSearchResultView();
		return Optional.ofNullable(view).map(ISearchResultViewPart::getActivePage)
				.filter(ReferencesPage.class::isInstance)
				.map(page -> (ReferencesResult) ((ReferencesPage) page).getInput());
	}

	private static List<String> lines() {
		return tree().map(Widgets::texts).orElse(List.of());
	}

	private static Optional<Tree> tree() {
		Shell shell = Workspace.page().getWorkbenchWindow().getShell();
		return Widgets.in(shell, Tree.class).stream().filter(tree -> tree.getItemCount() > 0)
				.filter(tree -> tree.getItem(0).getText().contains("journey –")).findFirst();
	}
}
