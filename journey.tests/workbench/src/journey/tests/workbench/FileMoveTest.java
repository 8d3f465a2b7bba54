// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A file gets another name or place: no text changes, for none names a file, and all that is known of it goes along. */
class FileMoveTest {

	private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

	private static final String CHANNELS = "package shop channel Shop \"Magasin\" owner Nobody";

	private static final String BUY = "package shop "
			+ "journey Buy \"Buy\" { phase P \"P\" { step S \"S\" { touchpoint T via Shop } } }";

	@RegisterExtension
	private final Projects projects = new Projects();

	private IProject project;
	private IFile channels;
	private IFile buy;

	@BeforeEach
	void createProject() throws CoreException {
		project = projects.create("moving");
		channels = Projects.write(project, "channels.journey", CHANNELS);
		buy = Projects.write(project, "buy.journey", BUY);
		EventLoop.until("a build",
				() -> Projects.problems(channels).equals(List.of("channels.journey reference-unresolved!")));
	}

	@AfterEach
	void hideTheView() {
		Workspace.page().hideView(Workspace.page().findView(IPageLayout.ID_OUTLINE));
	}

	@Test
	void aRenamedFileKeepsItsProblems() throws CoreException {
		// when
		renameInTheExplorer(channels, "sales.journey");

		// then
		EventLoop.until("the problem", () -> Projects.problems(project).contains("sales.journey reference-unresolved!"));
		assertThat(Projects.problems(project)).noneMatch(problem -> problem.startsWith("channels.journey"));
	}

	@Test
	void referencesToItsElementsStayResolved() throws CoreException {
		// when
		renameInTheExplorer(channels, "sales.journey");
		EventLoop.until("a build", () -> Projects.problems(project).contains("sales.journey reference-unresolved!"));

		// then
		EventLoop.until("no error", () -> Projects.problems(buy).stream().noneMatch(problem -> problem.endsWith("!")));
	}

	@Test
	void aReferenceLeadsToTheNewPlace() throws Exception {
		// given
		JourneyEditor editor = open(buy);
		IFolder folder = project.getFolder("shop");
		folder.create(true, true, null);

		// when
		channels.move(folder.getFullPath().append("channels.journey"), true, null);
		EventLoop.until("a build", () -> Builds.isBuilt(project)
				&& Projects.problems(folder).equals(List.of("channels.journey reference-unresolved!")));
		editor.proposalsAfter("Shop");
		editor.part().setFocus();
		editor.part().selectAndReveal(editor.offset("Shop }") + 1, 0);
		Commands.run("org.eclipse.ui.edit.text.open.hyperlink");

		// then
		EventLoop.until("the file", () -> Workspace.page().getActiveEditor().getEditorInput()
				.getAdapter(IFile.class).getFullPath().toString().equals("/moving/shop/channels.journey"));
	}

	@Test
	void theOpenEditorFollows() throws CoreException {
		// given
		JourneyEditor editor = open(channels);
		EventLoop.until("a marker", () -> editor.visibleMarkers().size() == 1);

		// when
		renameInTheExplorer(channels, "sales.journey");

		// then
		EventLoop.until("the title", () -> editor.part().getTitle().equals("sales.journey"));
		EventLoop.until("the marker", () -> editor.visibleMarkers().size() == 1 && editor.liveProblems().isEmpty());
		editor.replace("owner Nobody", "owner Nobody device Web device Web");
		EventLoop.until("live problems", () -> editor.liveProblems().size() > 1 && editor.visibleMarkers().isEmpty());
	}

	@Test
	void theOutlineFollows() throws CoreException {
		// given
		JourneyEditor editor = open(channels);
		Workspace.page().showView(IPageLayout.ID_OUTLINE);
		EventLoop.until("the outline", () -> outlineHas("Magasin  Shop"));

		// when
		renameInTheExplorer(channels, "sales.journey");
		EventLoop.until("the title", () -> editor.part().getTitle().equals("sales.journey"));
		editor.replace("channel Shop", "channel Store");

		// then
		EventLoop.until("the new element", () -> outlineHas("Magasin  Store"));
	}

	private static boolean outlineHas(String text) {
		return Widgets.in(Workspace.page().getWorkbenchWindow().getShell(), Tree.class).stream()
				.anyMatch(tree -> Widgets.texts(tree).contains(text));
	}

	private static JourneyEditor open(IFile file) throws CoreException {
		return new JourneyEditor((ITextEditor) IDE.openEditor(Workspace.page(), file));
	}

	/** Selects the file, presses F2, types the name over it and presses Enter. */
	private static void renameInTheExplorer(IFile file, String name) throws CoreException {
		ISetSelectionTarget explorer = (ISetSelectionTarget) Workspace.page().showView(EXPLORER);
		EventLoop.until("the file in the explorer", () -> {
			explorer.selectReveal(new StructuredSelection(file));
			return explorerTree().getSelectionCount() == 1
					&& explorerTree().getSelection()[0].getText().equals(file.getName());
		});
		Commands.run("org.eclipse.ui.edit.rename");
		EventLoop.until("a field", () -> !Widgets.in(explorerTree(), Text.class).isEmpty());
		Text field = Widgets.in(explorerTree(), Text.class).get(0);
		field.setText(name);
		Event enter = new Event();
		enter.detail = SWT.TRAVERSE_RETURN;
		enter.character = SWT.CR;
		enter.keyCode = SWT.CR;
		enter.doit = true;
		for (int type : new int[] { SWT.Traverse, SWT.KeyDown, SWT.DefaultSelection }) {
			if (!field.isDisposed()) {
				field.notifyListeners(type, enter);
			}
		}
		EventLoop.until("the new name", () -> file.getProject().getFile(name).exists());
	}

	private static Tree explorerTree() {
		return Widgets.in(Workspace.page().getWorkbenchWindow().getShell(), Tree.class).stream()
				.filter(tree -> Widgets.texts(tree).stream().anyMatch(text -> text.strip().equals("moving"))).findFirst()
				.orElseThrow();
	}
}
