// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.IDiffContainer;
import org.eclipse.compare.structuremergeviewer.IDiffElement;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.compare.JourneyStructureCreator;

class CompareTest {

	private static final String BEFORE = """
			channel Shop
			journey Buy {
				phase P {
					step Notice "I notice"
					step Order "I order"
				}
			}
			""";

	private static final String AFTER = """
			channel Shop
			journey Buy {
				phase P {
					step Notice "I see"
					step Pay "I pay"
				}
			}
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@RegisterExtension
	private final Themes themes = new Themes();

	@AfterEach
	void closeTheOutline() {
		Workspace.page().hideView(Workspace.page().findView(IPageLayout.ID_OUTLINE));
	}

	@Test
	void differencesAreThoseOfElements() throws CoreException {
		// given
		IFile before = workspace.file("before.journey", BEFORE);
		IFile after = workspace.file("after.journey", AFTER);

		// when
		List<String> differences = EventLoop.inBackground(() -> {
			JourneyStructureCreator creator = new JourneyStructureCreator();
			Object found = new Differencer().findDifferences(false, new NullProgressMonitor(), null, null,
					creator.getStructure(new ResourceNode(before)), creator.getStructure(new ResourceNode(after)));
			return leaves((IDiffElement) found);
		});

		// then
		assertThat(differences).containsExactlyInAnyOrder("change Notice – I see / Notice – I notice", "deletion Order – I order",
				"addition Pay – I pay");
	}

	private static List<String> leaves(IDiffElement element) {
		List<String> leaves = new ArrayList<>();
		if (element instanceof IDiffContainer container && container.hasChildren()) {
			for (IDiffElement child : container.getChildren()) {
				leaves.addAll(leaves(child));
			}
			return leaves;
		}
		String kind = switch (element.getKind() & Differencer.CHANGE_TYPE_MASK) {
			case Differencer.ADDITION -> "addition";
			case Differencer.DELETION -> "deletion";
			default -> "change";
		};
		leaves.add(kind + " " + element.getName());
		return leaves;
	}

	@Test
	void theTextsShowInTheColoursOfTheEditor() throws CoreException {
		// given
		IFile before = workspace.file("before.journey", BEFORE);
		IFile after = workspace.file("after.journey", AFTER);
		// when
		CompareUI.openCompareEditor(new FilesInput(before, after));

		// then
		EventLoop.until("coloured texts", () -> texts().stream().anyMatch(text -> text.getText().contains("step Pay")
				&& text.getStyleRangeAtOffset(0) != null && text.getStyleRangeAtOffset(0).foreground != null));
		assertThat(Screenshot.save("compare").colors()).isGreaterThan(20);
	}

	@Test
	void theDifferencesAreListedByElement() throws CoreException {
		// given
		// newer platforms list them there, older ones above the texts
		Workspace.page().showView(IPageLayout.ID_OUTLINE);
		IFile before = workspace.file("before.journey", BEFORE);
		IFile after = workspace.file("after.journey", AFTER);

		// when
		CompareUI.openCompareEditor(new FilesInput(before, after));

		// then
		EventLoop.until("the elements", () -> Widgets.all(Tree.class).stream().flatMap(tree -> labels(tree.getItems()))
				.anyMatch(label -> label.contains("Pay")));
	}

	private static Stream<String> labels(TreeItem[] items) {
		return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item.getText()), labels(item.getItems())));
	}

	@Test
	void allIsCopiedFromLeftToRight() throws CoreException {
		// given
		IFile before = workspace.file("before.journey", BEFORE);
		IFile after = workspace.file("after.journey", AFTER);
		CompareUI.openCompareEditor(new FilesInput(before, after));
		EventLoop.until("both texts", () -> texts().stream().anyMatch(text -> text.getText().equals(AFTER)));
		texts().stream().filter(text -> text.getText().equals(AFTER)).findFirst().orElseThrow().setFocus();

		// when
		Commands.run("org.eclipse.compare.copyAllLeftToRight");

		// then
		EventLoop.until("the copy", () -> texts().stream().filter(text -> text.getText().equals(BEFORE)).count() == 2);
	}

	@Test
	void theTextsCanBeReadInTheDarkTheme() throws CoreException {
		// given
		IFile before = workspace.file("before.journey", BEFORE);
		IFile after = workspace.file("after.journey", AFTER);
		Themes.show(Themes.DARK);

		// when
		CompareUI.openCompareEditor(new FilesInput(before, after));

		// then
		EventLoop.until("light letters on a dark ground", () -> texts().stream()
				.anyMatch(text -> text.getText().equals(AFTER) && text.getStyleRangeAtOffset(0) != null
						&& brightness(text.getStyleRangeAtOffset(0).foreground) - brightness(text.getBackground()) > 0.3));
		assertThat(Screenshot.save("compare-dark").colors()).isGreaterThan(20);
	}

	private static float brightness(Color color) {
		return color.getRGB().getHSB()[2];
	}

	private static List<StyledText> texts() {
		List<StyledText> texts = new ArrayList<>();
		for (Shell shell : Display.getCurrent().getShells()) {
			collect(shell, texts);
		}
		return texts;
	}

	private static void collect(Composite parent, List<StyledText> texts) {
		for (Control child : parent.getChildren()) {
			if (child instanceof StyledText text) {
				texts.add(text);
			} else if (child instanceof Composite composite) {
				collect(composite, texts);
			}
		}
	}

	/** Two files, of which the right one can be changed. */
	private static final class FilesInput extends CompareEditorInput {

		private final IFile left;
		private final IFile right;

		FilesInput(IFile left, IFile right) {
			super(new CompareConfiguration());
			getCompareConfiguration().setRightEditable(true);
			// the newest platform shows the right one on the left, as long as the user does not want it otherwise
			getCompareConfiguration().setProperty(CompareConfiguration.MIRRORED, Boolean.FALSE);
			this.left = left;
			this.right = right;
		}

		@Override
		protected Object prepareInput(IProgressMonitor monitor) {
			return new Differencer().findDifferences(false, monitor, null, null, new ResourceNode(left),
					new ResourceNode(right));
		}
	}
}
