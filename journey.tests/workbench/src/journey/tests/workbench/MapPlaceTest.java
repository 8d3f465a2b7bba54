// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ui.map.JourneyMapView;
import journey.dsl.ui.map.MapViewport;

/** Where the user has scrolled to in the figure, without any zoom: the view returns there. */
class MapPlaceTest {

	private static final String TEXT = """
			journey NAME "Buy a sofa" {
			    phase Search "Search" before {
			%s    }
			}
			journey Return "Return a sofa" {
			    phase Ask "Ask" after {
			        step Call "I call"
			    }
			}
			""".formatted(IntStream.range(0, 30).mapToObj(number -> "        step S%d \"I look\"%n".formatted(number))
			.collect(Collectors.joining()));

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	private String journey;
	private JourneyEditor editor;
	private JourneyMap map;

	/** A journey of its own for each test, for the view does not forget the others. */
	@BeforeEach
	void openTheMapOfALongJourney(TestInfo test) throws CoreException {
		journey = test.getTestMethod().orElseThrow().getName();
		editor = workspace.open("sofa.journey", TEXT.replace("NAME", journey));
		map = JourneyMap.open();
		editor.part().selectAndReveal(editor.offset("S0 "), 0);
		EventLoop.until("a mark", () -> map.selected().equals(journey + ".Search.S0"));
	}

	@AfterEach
	void hideTheView() {
		setState(IWorkbenchPage.STATE_RESTORED);
		Workspace.page().hideView(Workspace.page().findView(JourneyMapView.ID));
	}

	@Test
	void aViewThatIsOpenedAgainReturnsThere() throws CoreException {
		// given
		MapViewport before = scroll();

		// when
		Workspace.page().hideView(map.view());
		map = JourneyMap.open();

		// then
		assertIsBackAt(before);
	}

	@Test
	void aViewThatIsShownAgainReturnsThere() throws CoreException {
		// given
		MapViewport before = scroll();

		// when
		hideAndShow(() -> { });

		// then
		assertIsBackAt(before);
		assertThat(map.selected()).isEqualTo(journey + ".Search.S0");
		assertThat(map.selectedText().getOffset()).isEqualTo(editor.offset("S0 "));
	}

	@Test
	void theElementAtTheCaretIsInSightWhereTheCaretHasMovedMeanwhile() throws CoreException {
		// given
		scroll();

		// when
		hideAndShow(() -> editor.part().selectAndReveal(editor.offset("S29"), 0));

		// then
		assertThat(map.selected()).isEqualTo(journey + ".Search.S29");
		assertThat(map.control().getClientArea().intersects(map.bounds(journey + ".Search.S29"))).isTrue();
	}

	@Test
	void anotherJourneyInBetweenChangesNothing() throws CoreException {
		// given
		MapViewport before = scroll();

		// when
		editor.part().selectAndReveal(editor.offset("Call"), 0);
		map.await("Return.Ask.Call");
		editor.part().selectAndReveal(editor.offset("S0 "), 0);
		map.await(journey + ".Search.S0");

		// then
		assertIsBackAt(before);
	}

	@Test
	void typingDoesNotScroll() throws CoreException {
		// given
		MapViewport before = scroll();

		// when
		editor.replace("step S1 \"I look\"", "step Compare \"I look\"");
		map.await(journey + ".Search.Compare");

		// then
		assertThat(map.canvas().viewport().x()).isEqualTo(before.x());
	}

	/** To the right with the keyboard, so that the element at the caret is out of sight. */
	private MapViewport scroll() {
		double scale = map.canvas().viewport().scale();
		for (int times = 0; times < 8; times++) {
			Event event = new Event();
			event.keyCode = SWT.ARROW_RIGHT;
			event.stateMask = SWT.MOD1;
			map.control().notifyListeners(SWT.KeyDown, event);
		}
		map.await();
		MapViewport scrolled = map.canvas().viewport();
		assertThat(scrolled.scale()).isEqualTo(scale);
		assertThat(map.control().getClientArea().intersects(map.bounds(journey + ".Search.S0"))).isFalse();
		return scrolled;
	}

	/** A view has other heights for a moment while it opens, and the figure other sizes: places are rounded each time. */
	private void assertIsBackAt(MapViewport before) {
		MapViewport now = map.canvas().viewport();
		assertThat(now.scale()).isEqualTo(before.scale());
		assertThat(now.x()).isCloseTo(before.x(), within(2));
		assertThat(now.y()).isEqualTo(before.y());
	}

	private void hideAndShow(Runnable meanwhile) {
		setState(IWorkbenchPage.STATE_MINIMIZED);
		EventLoop.until("the view hidden", () -> map.canvas().picture().isEmpty());
		meanwhile.run();
		setState(IWorkbenchPage.STATE_RESTORED);
		map.await();
	}

	private static void setState(int state) {
		Workspace.page().setPartState(Workspace.page().findViewReference(JourneyMapView.ID), state);
	}
}
