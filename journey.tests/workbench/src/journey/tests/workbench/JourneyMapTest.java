// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import journey.dsl.documentation.scene.Theme;
import journey.dsl.documentation.scene.Tone;
import journey.dsl.ui.map.JourneyMapView;
import journey.dsl.ui.map.MapKind;
import journey.dsl.ui.map.MapViewport;

/** The map of the journey under the caret: drawn live, with selection both ways, by mouse and by keyboard. */
class JourneyMapTest {

	private static final String TEXT = """
			channel Web "Site web"

			journey Buy "Acheter un canapé" {
			    phase Search "Recherche" before {
			        step Compare "Je compare" {
			            emotion -1 "perdue"
			            touchpoint Catalogue "Catalogue" via Web
			            pain Lost "Je me perds" { severity high }
			        }
			        step Choose "Je choisis" { emotion 2 "ravie" }
			    }
			}

			journey Return "Rendre un canapé" {
			    phase Ask "Demande" after {
			        step Call "J'appelle"
			    }
			}
			""";

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@RegisterExtension
	private final Themes themes = new Themes();

	/** It would be as near the next time that it is opened. */
	@AfterEach
	void hideTheView() {
		setState(IWorkbenchPage.STATE_RESTORED);
		JourneyMap map = new JourneyMap((JourneyMapView) Workspace.page().findView(JourneyMapView.ID));
		map.press('f');
		Workspace.page().hideView(map.view());
	}

	@Test
	void showsTheJourneyUnderTheCaret() throws CoreException {
		// given
		workspace.open("sofa.journey", TEXT);

		// when
		JourneyMap map = JourneyMap.open();

		// then
		assertThat(map.elements()).containsExactlyInAnyOrder("Buy.Search", "Buy.Search.Compare",
				"Buy.Search.Compare.Catalogue", "Buy.Search.Compare.Lost", "Buy.Search.Choose");
	}

	@Test
	void callsWhatOtherFilesDeclareByItsTitle(@TempDir Path folder) throws Exception {
		// given
		workspace.file("vocabulary.journey", """
				channel Web "Site web"
				department Care "Conseil"
				persona Camille "Camille, 34 ans"
				""");
		workspace.open("sofa.journey", """
				journey Buy "Acheter" {
				    persona Camille
				    phase Search "Recherche" before {
				        step Compare "Je compare" {
				            touchpoint Catalogue "Catalogue" via Web
				            frontstage Answer "Répond" by Care
				        }
				    }
				}
				""");
		JourneyMap map = JourneyMap.open();

		// then
		map.save(folder.resolve("map.svg"));
		assertThat(Files.readString(folder.resolve("map.svg"))).contains("Site web", "Camille");
		show(map, "blueprint");
		map.save(folder.resolve("blueprint.svg"));
		assertThat(Files.readString(folder.resolve("blueprint.svg"))).contains("Conseil");
		show(map, "channels");
		map.save(folder.resolve("channels.svg"));
		assertThat(Files.readString(folder.resolve("channels.svg"))).contains("Site web");
	}

	private static void show(JourneyMap map, String kind) {
		map.view().choose(MapKind.of(kind));
		EventLoop.until(kind, () -> map.canvas().picture().filter(shown -> shown.kind() == MapKind.of(kind)).isPresent());
		map.await();
	}

	@Test
	void followsTheCaretIntoAnotherJourney() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();

		// when
		editor.part().selectAndReveal(editor.offset("J'appelle"), 0);

		// then
		map.await("Return.Ask.Call");
		assertThat(map.elements()).containsExactlyInAnyOrder("Return.Ask", "Return.Ask.Call");
	}

	@Test
	void isDrawnWhileTheUserTypes() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();

		// when
		editor.replace("step Choose \"Je choisis\" { emotion 2 \"ravie\" }",
				"step Choose \"Je choisis\"\n        step Pay \"Je paie\"");

		// then
		map.await("Buy.Search.Pay");
		assertThat(map.elements()).contains("Buy.Search.Choose", "Buy.Search.Pay");
	}

	@Test
	void keepsTheLastMapWhileTheTextHasASyntaxError() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();

		// when
		editor.replace("phase Search", "phase { Search");
		EventLoop.until("a remark", () -> map.view().getContentDescription().contains("syntax error"));

		// then
		assertThat(map.elements()).contains("Buy.Search.Compare", "Buy.Search.Choose");
	}

	@Test
	void aClickSelectsTheElementInTheText() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();

		// when
		map.click("Buy.Search.Compare.Catalogue");

		// then
		ITextSelection selection = (ITextSelection) editor.part().getSelectionProvider().getSelection();
		assertThat(selection.getText()).isEqualTo("Catalogue");
		assertThat(selection.getOffset()).isEqualTo(editor.offset("Catalogue"));
	}

	@Test
	void marksTheElementAtTheCaret() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();

		// when
		editor.part().selectAndReveal(editor.offset("ravie"), 0);
		EventLoop.until("a mark", () -> !map.selected().isEmpty());

		// then
		assertThat(map.selected()).isEqualTo("Buy.Search.Choose");
	}

	@Test
	void arrowKeysGoFromElementToElement() throws CoreException {
		// given
		workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();
		map.click("Buy.Search.Compare");

		// when
		map.press(SWT.ARROW_RIGHT);

		// then
		assertThat(map.selected()).isEqualTo("Buy.Search.Choose");
	}

	@Test
	void enterGoesToTheText() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();
		map.click("Buy.Search.Compare.Lost");

		// when
		map.press(SWT.CR);

		// then
		assertThat(Workspace.page().getActivePart()).isSameAs(editor.part());
		assertThat(((ITextSelection) editor.part().getSelectionProvider().getSelection()).getText()).isEqualTo("Lost");
	}

	@Test
	void tellsOtherViewsWhatIsSelected() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();

		// when
		map.click("Buy.Search.Choose");

		// then
		assertThat(map.selectedText().getOffset()).isEqualTo(editor.offset("Choose"));
	}

	@Test
	void keysZoomAndGoBackToTheOriginalSize() throws CoreException {
		// given
		workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();

		// when
		map.press('0');
		double original = map.canvas().viewport().scale();
		map.press('+');
		double larger = map.canvas().viewport().scale();
		map.press('-');
		map.press('-');
		double smaller = map.canvas().viewport().scale();

		// then
		assertThat(original).isEqualTo(1);
		assertThat(larger).isGreaterThan(original);
		assertThat(smaller).isLessThan(original);
	}

	@Test
	void anElementThatIsSelectedByTheCaretIsScrolledIntoSight() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();
		for (int key = 0; key < 10; key++) {
			map.press('+');
		}

		// when
		editor.part().selectAndReveal(editor.offset("ravie"), 0);
		EventLoop.until("a mark", () -> map.selected().equals("Buy.Search.Choose"));

		// then
		Rectangle canvas = map.control().getClientArea();
		assertThat(canvas.intersects(map.bounds("Buy.Search.Choose"))).isTrue();
	}

	@Test
	void drawsOtherFiguresOfTheJourney() throws CoreException {
		// given
		workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();

		// when
		map.view().choose(MapKind.of("flow"));
		EventLoop.until("the flow", () -> map.canvas().picture().orElseThrow().kind().name().equals("flow"));
		map.await();

		// then
		assertThat(map.elements()).containsExactlyInAnyOrder("Buy.Search.Compare", "Buy.Search.Choose");
	}

	@Test
	void savesTheFigureAsSvg(@TempDir Path folder) throws CoreException, IOException {
		// given
		workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();

		// when
		map.save(folder.resolve("sofa.svg"));

		// then
		assertThat(Files.readString(folder.resolve("sofa.svg"))).contains("<svg").contains("Je compare");
	}

	@Test
	void savesTheFigureAsPng(@TempDir Path folder) throws CoreException, IOException {
		// given
		workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();

		// when
		map.save(folder.resolve("sofa.png"));

		// then
		ImageData image = new ImageData(folder.resolve("sofa.png").toString());
		assertThat(image.width).isEqualTo((int) Math.ceil(2 * map.canvas().picture().orElseThrow().scene().width()));
	}

	@Test
	void hasTheColoursOfTheDarkTheme() throws CoreException {
		// given
		Workspace.page().getWorkbenchWindow().getShell().setBounds(0, 0, 1280, 800);
		workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();

		// when
		Themes.show(Themes.DARK);
		try {
			EventLoop.until("dark paper", () -> map.paper().equals(Tone.PAPER.in(Theme.DARK)));

			// then
			assertThat(map.canvas().theme()).isEqualTo(Theme.DARK);
			assertThat(Screenshot.save("map-dark").colors()).isGreaterThan(20);
		} finally {
			themes.restore();
			EventLoop.until("light", () -> map.canvas().theme() == Theme.LIGHT);
		}
	}

	@Test
	void showsNothingOfAnEditorThatIsClosed() throws CoreException {
		// given
		workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();

		// when
		Workspace.page().closeAllEditors(false);
		EventLoop.until("nothing", () -> map.canvas().picture().isEmpty());

		// then
		assertThat(map.view().getContentDescription()).isEqualTo("Open a journey to see its map here.");
	}

	@Test
	void costsNothingWhileItIsHidden() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();

		// when
		setState(IWorkbenchPage.STATE_MINIMIZED);
		EventLoop.until("the view hidden", () -> map.canvas().picture().isEmpty());
		editor.replace("Choose", "Pick");
		EventLoop.until("checks", () -> !editor.visibleMarkers().isEmpty() || !editor.liveProblems().isEmpty());

		// then
		assertThat(map.canvas().picture()).isEmpty();
	}

	@Test
	void isAsNearAsBeforeWhenItIsShownAgain() throws CoreException {
		// given
		workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();
		map.press('0');
		map.press('+');
		double scale = map.canvas().viewport().scale();

		// when
		setState(IWorkbenchPage.STATE_MINIMIZED);
		EventLoop.until("the view hidden", () -> map.canvas().picture().isEmpty());
		setState(IWorkbenchPage.STATE_RESTORED);
		map.await();

		// then
		assertThat(scale).isGreaterThan(1);
		assertThat(map.canvas().viewport().scale()).isEqualTo(scale);
	}

	@Test
	void allOfItStaysInSightWhileTheUserTypes() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("sofa.journey", TEXT);
		JourneyMap map = JourneyMap.open();
		map.press('f');

		// when
		editor.replace("step Choose", IntStream.range(0, 20).mapToObj(number -> "step More" + number + " { } ")
				.collect(Collectors.joining()) + "step Choose");
		map.await("Buy.Search.More19");

		// then
		MapViewport seen = map.canvas().viewport();
		assertThat(seen.scale()).isLessThan(0.5);
		assertThat(seen.width() * seen.scale()).isLessThanOrEqualTo(seen.screen().x + 1.0);
	}

	private static void setState(int state) {
		Workspace.page().setPartState(Workspace.page().findViewReference(JourneyMapView.ID), state);
	}
}
