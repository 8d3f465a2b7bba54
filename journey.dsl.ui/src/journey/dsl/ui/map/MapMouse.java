// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** The mouse: a click selects, a double click opens, a drag moves the figure, Ctrl and the wheel zoom. */
final class MapMouse {

	private static final double ZOOM = 1.15;
	/** Less than this, in points, is the shaking of a hand. */
	private static final int DRAG = 4;
	private static final int WHEEL = 20;

	private final MapCanvas map;
	private final Canvas canvas;
	private final Consumer<MapElement> reveal;
	private final Consumer<MapElement> open;
	private Point pressed;
	private boolean dragging;

	private MapMouse(MapCanvas map, Consumer<MapElement> reveal, Consumer<MapElement> open) {
		this.map = map;
		this.canvas = map.control();
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
		MapMouse mouse = new MapMouse(map, reveal, open);
		map.control().addListener(SWT.MouseDown, mouse::down);
		map.control().addListener(SWT.MouseMove, mouse::move);
		map.control().addListener(SWT.MouseUp, mouse::up);
		map.control().addListener(SWT.MouseDoubleClick, mouse::doubleClick);
		map.control().addListener(SWT.MouseVerticalWheel, mouse::wheel);
	}

	private Optional<MapElement> at(Event event) {
		return map.picture().flatMap(
				picture -> picture.at(map.viewport().figureX(event.x), map.viewport().figureY(event.y)));
	}

	private void down(Event event) {
		canvas.setFocus();
		if (event.button != 1) {
			// what the context menu is about
			at(event).ifPresent(element -> {
				map.select(Optional.of(element));
				reveal.accept(element);
			});
			return;
		}
		pressed = new Point(event.x, event.y);
		dragging = false;
	}

	private void move(Event event) {
		if (pressed == null) {
			String text = at(event).map(MapElement::label).orElse(null);
			if (text == null ? canvas.getToolTipText() != null : !text.equals(canvas.getToolTipText())) {
				canvas.setToolTipText(text);
			}
			return;
		}
		dragging |= Math.abs(event.x - pressed.x) > DRAG || Math.abs(event.y - pressed.y) > DRAG;
		if (dragging) {
			canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
			map.scroll(pressed.x - event.x, pressed.y - event.y);
			pressed = new Point(event.x, event.y);
		}
	}

	private void up(Event event) {
		boolean click = pressed != null && !dragging && event.button == 1;
		pressed = null;
		canvas.setCursor(null);
		if (click) {
			Optional<MapElement> element = at(event);
			map.select(element);
			element.ifPresent(reveal);
		}
	}

	private void doubleClick(Event event) {
		at(event).ifPresent(open);
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			map.zoom(event.count > 0 ? ZOOM : 1 / ZOOM, event.x, event.y);
			event.doit = false;
		} else if ((event.stateMask & SWT.MOD2) != 0) {
			map.scroll(-event.count * WHEEL, 0);
			event.doit = false;
		}
	}
}
