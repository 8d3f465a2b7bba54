// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** All of the view by keyboard: from element to element, zoom, scroll, and into the text. */
final class MapKeys {

	private static final double ZOOM = 1.25;
	private static final int SCROLL = 64;

	private final MapCanvas map;
	private final Consumer<MapElement> reveal;
	private final Consumer<MapElement> open;

	private MapKeys(MapCanvas map, Consumer<MapElement> reveal, Consumer<MapElement> open) {
		this.map = map;
		this.reveal = reveal;
		this.open = open;
	}

	/**
	 * Listens to a canvas.
	 *
	 * @param map what it shows
	 * @param reveal shows an element in the text
	 * @param open goes to an element in the text
	 */
	static void install(MapCanvas map, Consumer<MapElement> reveal, Consumer<MapElement> open) {
		MapKeys keys = new MapKeys(map, reveal, open);
		Canvas canvas = map.control();
		canvas.addListener(SWT.KeyDown, keys::pressed);
		canvas.addListener(SWT.Traverse, keys::traversed);
	}

	private void traversed(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT -> event.doit = !step(1);
		case SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = !step(-1);
		case SWT.TRAVERSE_ESCAPE, SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS ->
			event.doit = false;
		default -> event.doit = true;
		}
	}

	/** Goes to the next element in the order of reading; behind the last, Tab leaves the view. */
	private boolean step(int by) {
		Optional<MapElement> next = map.picture().flatMap(picture -> map.selected()
				.map(from -> picture.next(from, by))
				.orElseGet(() -> by > 0 ? picture.elements().stream().findFirst() : Optional.empty()));
		next.ifPresent(this::go);
		return next.isPresent();
	}

	private void pressed(Event event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_RIGHT -> arrow(control, 1, 0);
		case SWT.ARROW_LEFT -> arrow(control, -1, 0);
		case SWT.ARROW_DOWN -> arrow(control, 0, 1);
		case SWT.ARROW_UP -> arrow(control, 0, -1);
		case SWT.HOME -> map.scroll(-Integer.MAX_VALUE / 2, 0);
		case SWT.END -> map.scroll(Integer.MAX_VALUE / 2, 0);
		case SWT.PAGE_DOWN -> map.scroll(0, map.viewport().screen().y);
		case SWT.PAGE_UP -> map.scroll(0, -map.viewport().screen().y);
		case SWT.CR, SWT.KEYPAD_CR -> map.selected().ifPresent(open);
		case SWT.ESC -> map.select(Optional.empty());
		case SWT.KEYPAD_ADD -> map.zoom(ZOOM);
		case SWT.KEYPAD_SUBTRACT -> map.zoom(1 / ZOOM);
		default -> character(event.character);
		}
	}

	private void character(char character) {
		switch (character) {
		case '+', '=' -> map.zoom(ZOOM);
		case '-' -> map.zoom(1 / ZOOM);
		case '0' -> map.originalSize();
		case 'f', 'F' -> map.fit();
		default -> { }
		}
	}

	private void arrow(boolean scroll, int right, int down) {
		if (scroll) {
			map.scroll(right * SCROLL, down * SCROLL);
			return;
		}
		map.picture().flatMap(picture -> map.selected().map(from -> picture.towards(from, right, down))
				.orElseGet(() -> picture.elements().stream().findFirst())).ifPresent(this::go);
	}

	private void go(MapElement element) {
		map.select(Optional.of(element));
		reveal.accept(element);
	}
}
