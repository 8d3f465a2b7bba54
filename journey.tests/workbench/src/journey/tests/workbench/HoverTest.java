// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import journey.dsl.ide.hover.Hover;
import journey.dsl.ui.hover.JourneyTextHover;

class HoverTest {

	private static final String TEXT = """
			/** Sells <b>online</b>. */
			channel Web "Site <web>"
			journey Buy { phase P { step Compare "Je compare" { emotion -1 touchpoint A via Web next abandon 40% } } }
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@TempDir
	private Path folder;

	@Test
	void aReferenceIsExplained() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);

		// when
		Hover hover = hover(editor, "Web next").orElseThrow();

		// then
		assertThat(hover.heading()).isEqualTo("Site <web>");
		assertThat(hover.documentation()).containsExactly("Sells <b>online</b>.");
	}

	@Test
	void whatWasTypedJustNowCounts() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		editor.replace("emotion -1", "emotion 2");

		// when
		Hover hover = hover(editor, "Compare").orElseThrow();

		// then
		assertThat(hover.text()).contains("Emotion curve: +2, normalised +1 (stated)");
	}

	@Test
	void theWordUnderTheMouseIsFoundWithoutTheModel() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		int offset = editor.offset("Compare") + 3;

		// when
		IRegion region = new JourneyTextHover().getHoverRegion(editor.viewer(), offset);

		// then
		assertThat(region).isEqualTo(new Region(editor.offset("Compare"), "Compare".length()));
	}

	@Test
	void betweenWordsThereIsNothing() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", "channel   Web");

		// then
		assertThat(new JourneyTextHover().getHoverRegion(editor.viewer(), editor.offset(" Web"))).isNull();
	}

	@Test
	void theKeyOpensItAsPlainText() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("a.journey", TEXT);
		EventLoop.until("the language", () -> hover(editor, "Compare").isPresent());
		editor.part().setFocus();
		editor.part().selectAndReveal(editor.offset("Web next") + 1, 0);

		// when
		Commands.run("org.eclipse.ui.edit.text.showInformation");

		// then
		EventLoop.until("the hover", () -> shown("Site <web>\nChannel Web").isPresent());
	}

	@Test
	void aFileOutsideTheWorkspaceHasItToo() throws Exception {
		// given
		Path file = Files.writeString(folder.resolve("a.journey"), TEXT);

		// when
		JourneyEditor editor = workspace.openOutside(file);

		// then
		assertThat(hover(editor, "Compare").map(Hover::heading)).contains("Je compare");
	}

	private static Optional<StyledText> shown(String text) {
		return Widgets.find(StyledText.class, widget -> widget.getText().contains(text));
	}

	private static Optional<Hover> hover(JourneyEditor editor, String text) {
		IRegion region = new Region(editor.offset(text), 1);
		JourneyTextHover hover = new JourneyTextHover();
		return EventLoop.inBackground(() -> Optional.ofNullable((Hover) hover.getHoverInfo2(editor.viewer(), region)));
	}
}
