// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Colours can be read in the light and in the dark theme; both are saved as screenshots to look at. */
class ThemeTest {

	private static final List<String> COLORS = List.of("keyword", "string", "number", "date", "comment",
			"documentation", "phase", "step", "declaration", "reference", "title", "retired", "unresolved",
			"emotion.positive", "emotion.neutral", "emotion.negative");

	/** What the Web Content Accessibility Guidelines 2.2, criterion 1.4.3, ask for. */
	private static final double LEAST_CONTRAST = 4.5;

	private static final String TEXT = """
			// What the shop found out in spring
			package durand.achat
			language fr

			department Marketing "Marketing"
			channel Web   digital  "Site web" owner Marketing
			channel Shop  physical "Magasin"  owner Nobody
			evidence Survey "Enquête" { kind survey level observed date 2026-04-15 sample 412 }

			/** She furnishes her living room before the baby comes. */
			persona Camille "Camille, 34 ans" {
			    age 34
			    need Compare "Comparer sans se déplacer"
			}

			/* one journey
			   for now */
			journey BuySofa "Acheter un canapé" {
			    persona Camille
			    phase Search "Recherche et choix" before {
			        step Compare "Je compare les modèles en ligne" {
			            emotion -1 "perdue" from Survey
			            moment of truth importance 5 impact 4
			            answers Camille.Compare
			            touchpoint Catalogue "Catalogue" via Web { share 80% }
			            next\s
			        }
			        step Try "J'essaie en magasin"
			    }
			    outcome Loyal "Cliente fidèle" success value 850 EUR
			}
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@RegisterExtension
	private final Themes themes = new Themes();

	@Test
	void coloursCanBeReadInTheLightTheme() throws CoreException {
		assertReadable(Themes.LIGHT, "editor-light");
	}

	@Test
	void coloursCanBeReadInTheDarkTheme() throws CoreException {
		assertReadable(Themes.DARK, "editor-dark");
	}

	private void assertReadable(String theme, String screenshot) throws CoreException {
		// given
		Workspace.page().getWorkbenchWindow().getShell().setBounds(0, 0, 1280, 800);
		Workspace.page().showView("org.eclipse.ui.navigator.ProjectExplorer");
		Workspace.page().showView("org.eclipse.ui.views.ProblemView");
		JourneyEditor editor = workspace.open("furniture.journey", TEXT);
		Workspace.page().showView(IPageLayout.ID_OUTLINE);
		editor.part().selectAndReveal(editor.offset("Web { share"), 0);
		EventLoop.until("a marker", () -> !editor.visibleMarkers().isEmpty());

		// when
		Themes.show(theme);
		EventLoop.until("the theme's colours", () -> color("keyword").equals(editor.color("persona Camille")));
		EventLoop.until("the theme's background", () -> contrast(color("keyword").getRGB(),
				editor.widget().getBackground().getRGB()) >= LEAST_CONTRAST);

		// then
		Color background = editor.widget().getBackground();
		assertThat(COLORS).allSatisfy(name -> assertThat(contrast(color(name).getRGB(), background.getRGB()))
				.as(name + " on " + background).isGreaterThanOrEqualTo(LEAST_CONTRAST));
		EventLoop.until("marks", () -> editor.annotated("journey.dsl.ui.occurrence").size() == 2);
		assertThat(Screenshot.save(screenshot + "-reading").colors()).isGreaterThan(20);
		openHover(editor);
		assertThat(Screenshot.save(screenshot + "-hover").colors()).isGreaterThan(20);
		openQuickOutline(editor);
		assertThat(Screenshot.save(screenshot + "-quick-outline").colors()).isGreaterThan(20);
		openReferences(editor);
		assertThat(Screenshot.save(screenshot + "-references").colors()).isGreaterThan(20);
		Workspace.page().hideView(NewSearchUI.getSearchResultView());
		openProposals(editor);
		assertThat(Screenshot.save(screenshot).colors()).isGreaterThan(20);
	}

	private static void openHover(JourneyEditor editor) {
		Workspace.page().activate(editor.part());
		editor.part().setFocus();
		editor.part().selectAndReveal(editor.offset("Compare \"Je"), 0);
		Commands.run("org.eclipse.ui.edit.text.showInformation");
		EventLoop.until("the hover", () -> Widgets.find(StyledText.class,
				widget -> widget.getText().startsWith("Je compare") && widget != editor.widget()).isPresent());
	}

	private static void openQuickOutline(JourneyEditor editor) {
		editor.part().setFocus();
		Commands.run("journey.dsl.ui.outline.quick");
		EventLoop.until("the elements", () -> quickOutline().filter(shell -> Widgets.in(shell, Tree.class).get(0)
				.getItemCount() > 0).isPresent());
		Tree tree = Widgets.in(quickOutline().orElseThrow(), Tree.class).get(0);
		AtomicInteger painted = new AtomicInteger();
		tree.addPaintListener(event -> painted.incrementAndGet());
		tree.redraw();
		EventLoop.until("the painted elements", () -> painted.get() > 0 || tree.isDisposed());
	}

	private static void openReferences(JourneyEditor editor) {
		quickOutline().ifPresent(Shell::close);
		editor.part().setFocus();
		editor.part().selectAndReveal(editor.offset("Marketing \""), 0);
		Commands.run("org.eclipse.ui.genericeditor.findReferences");
		EventLoop.until("the references", () -> NewSearchUI.getSearchResultView() != null
				&& !editor.annotated("org.eclipse.search.results").isEmpty());
	}

	private static Optional<Shell> quickOutline() {
		return Widgets.find(Text.class, text -> !text.getMessage().isEmpty()
				&& text.getShell().getData() instanceof PopupDialog).map(Text::getShell);
	}

	private static void openProposals(JourneyEditor editor) {
		int shells = editor.widget().getDisplay().getShells().length;
		editor.part().setFocus();
		editor.part().selectAndReveal(editor.offset("next") + 5, 0);
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		EventLoop.until("the list", () -> editor.widget().getDisplay().getShells().length > shells);
	}

	private static Color color(String name) {
		return JFaceResources.getColorRegistry().get("journey.dsl.ui.color." + name);
	}

	private static double contrast(RGB first, RGB second) {
		double lighter = Math.max(luminance(first), luminance(second));
		double darker = Math.min(luminance(first), luminance(second));
		return (lighter + 0.05) / (darker + 0.05);
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
