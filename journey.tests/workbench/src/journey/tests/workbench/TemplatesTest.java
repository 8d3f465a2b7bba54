// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Templates among the proposals, and what is said beside a proposal. */
class TemplatesTest {

	private static final String TEXT = """
			/** Where we meet clients & sell. */
			channel Shop "Magasin"
			journey Buy {
			    pha
			    phase P {
			        step S { touchpoint T via Shop }
			    }
			}
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void templatesStandWhereTheirWordMayStand() throws CoreException {
		// when
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// then
		assertThat(editor.completionsAfter("    pha").stream().filter(TemplateProposal.class::isInstance)
				.map(proposal -> proposal.getDisplayString().split(" ")[0]).toList()).containsExactly("phase", "phases");
	}

	@Test
	void theirDescriptionsAreFrenchInAFrenchPlatform() throws IOException {
		// given
		URL texts = FileLocator.find(Platform.getBundle("journey.dsl.ui"), new Path("$nl$/templates/templates.properties"),
				Map.of("$nl$", "fr"));
		Properties french = new Properties();

		// when
		try (InputStream in = texts.openStream()) {
			french.load(in);
		}

		// then
		assertThat(french).containsEntry("template.phase", "une phase").hasSize(15);
	}

	@Test
	void theLinesOfATemplateAreIndentedAndItsPlacesLinked() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		Keys keys = new Keys(editor);
		int caret = editor.offset("    pha") + 7;
		editor.part().selectAndReveal(caret, 0);

		// when
		((ICompletionProposalExtension2) template(editor, "phase -")).apply(editor.viewer(), '\0', 0, caret);
		keys.type("Need").press(0, SWT.TAB).type("A need");

		// then
		assertThat(editor.document().get()).contains("\n    phase Need \"A need\" before {\n        \n    }\n");
	}

	@Test
	void aTextOfTabulatorsAndOtherLineBreaksGoesOnWithThem() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT.replace("    ", "\t").replace("\n", "\r\n"));
		int caret = editor.offset("\tpha") + 4;

		// when
		((ICompletionProposalExtension2) template(editor, "\tpha", "phase -")).apply(editor.viewer(), '\0', 0, caret);

		// then
		assertThat(editor.document().get()).contains(" before {\r\n\t\t\r\n\t}\r\n");
	}

	@Test
	void thePhasesOfAJourneyAreATemplate() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		int caret = editor.offset("    pha") + 7;

		// when
		((ICompletionProposalExtension2) template(editor, "phases")).apply(editor.viewer(), '\0', 0, caret);

		// then
		assertThat(editor.document().get()).containsSubsequence("phase Need", "phase Search", "phase Choice",
				"phase Purchase", "phase Delivery", "phase FirstUse", "phase AfterSale", "phase Recommendation");
	}

	@Test
	void anElementIsExplainedBesideTheList() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT.replace("    pha\n", ""));
		ICompletionProposal proposal = editor.completionsAfter("via ").get(0);

		// when
		Object help = EventLoop.inBackground(() -> ((ICompletionProposalExtension5) proposal)
				.getAdditionalProposalInfo(new NullProgressMonitor()));

		// then
		assertThat(help).asString().contains("<b>Magasin</b>", "Where we meet clients &amp; sell.");
	}

	@Test
	void theListShowsTemplatesAndHelp() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		new Keys(editor);
		editor.part().selectAndReveal(editor.offset("    pha") + 7, 0);

		// when
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);

		// then
		int shells = 2;
		EventLoop.until("the list and its help", () -> Arrays.stream(Display.getCurrent().getShells())
				.filter(Shell::isVisible).count() > shells);
		assertThat(Screenshot.save("proposals-templates").colors()).isGreaterThan(20);
	}

	@Test
	void theirPreferencePageIsThere() {
		assertThat(PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
				.map(IPreferenceNode::getId).toList()).contains("journey.dsl.ui.templates.preferences");
	}

	private static ICompletionProposal template(JourneyEditor editor, String label) {
		return template(editor, "    pha", label);
	}

	private static ICompletionProposal template(JourneyEditor editor, String before, String label) {
		return editor.completionsAfter(before).stream().filter(TemplateProposal.class::isInstance)
				.filter(proposal -> proposal.getDisplayString().startsWith(label.replace(" -", " "))).findFirst()
				.orElseThrow();
	}
}
