// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
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
	private final NothingLogged log = new NothingLogged();

	@RegisterExtension
	private final Workspace workspace = new Workspace();

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
		CompareConfiguration configuration = new CompareConfiguration();
		CompareEditorInput input = new CompareEditorInput(configuration) {

			@Override
			protected Object prepareInput(IProgressMonitor monitor) {
				return new Differencer().findDifferences(false, monitor, null, null, new ResourceNode(before),
						new ResourceNode(after));
			}
		};

		// when
		CompareUI.openCompareEditor(input);

		// then
		EventLoop.until("coloured texts", () -> texts().stream().anyMatch(text -> text.getText().contains("step Pay")
				&& text.getStyleRangeAtOffset(0) != null && text.getStyleRangeAtOffset(0).foreground != null));
		assertThat(Screenshot.save("compare").colors()).isGreaterThan(20);
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
}
