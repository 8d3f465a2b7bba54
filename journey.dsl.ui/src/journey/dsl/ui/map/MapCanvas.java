// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

import journey.dsl.documentation.scene.Theme;
import journey.dsl.documentation.scene.Tone;

/**
 * Shows a figure. Tiles are drawn in the background; until those of a new figure or size are there, the ones from before
 * are shown, so nothing flickers while somebody types.
 */
public final class MapCanvas {

	private static final int FRAME = 3;
	private static final int SCROLL_STEP = 48;

	private final Canvas canvas;
	private final TileJob tiles = new TileJob(this::drawn);
	private MapViewport viewport = MapViewport.empty();
	private Optional<MapPicture> picture = Optional.empty();
	private Optional<MapElement> selected = Optional.empty();
	private TileLayer shown;
	private TileLayer coming;
	private MapSizing sizing = MapSizing.READABLE;
	private boolean moved;
	private Optional<MapPlace> left;

	/**
	 * Shows nothing yet.
	 *
	 * @param left the place to return to when its figure is shown
	 */
	MapCanvas(Composite parent, Optional<MapPlace> left) {
		this.left = left;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.Dispose, event -> clear());
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
	}

	/** The widget. */
	public Canvas control() {
		return canvas;
	}

	/** The figure that is shown, or about to be. */
	public Optional<MapPicture> picture() {
		return picture;
	}

	/** Which part of it is seen. */
	public MapViewport viewport() {
		return viewport;
	}

	/** The element that is marked. */
	public Optional<MapElement> selected() {
		return selected;
	}

	/** Whether what is shown is the newest figure, in the right size. */
	public boolean isComplete() {
		return picture.isPresent() && viewport.screen().x > 0 && coming == null && shown != null && shown.picture() == picture.get()
				&& shown.missing(viewport.visible()).isEmpty();
	}

	/** Where the user looks, or looked last, in a figure; empty where that was left to the canvas ever since. */
	Optional<MapPlace> place() {
		return picture.filter(seen -> moved || sizing != MapSizing.READABLE)
				.map(seen -> MapPlace.of(seen, sizing, viewport, selected)).or(() -> left);
	}

	/** Shows a figure; the same place of it where the user looked at it last, be it in another version. */
	void show(MapPicture newPicture) {
		boolean another = picture.filter(old -> old.journey().equals(newPicture.journey())
				&& old.kind().equals(newPicture.kind())).isEmpty();
		left = place();
		picture = Optional.of(newPicture);
		selected = selected.flatMap(element -> newPicture.find(element.id()));
		viewport = viewport.of(newPicture.scene().width(), newPicture.scene().height());
		if (another) {
			Optional<MapPlace> place = left.filter(found -> found.isIn(newPicture));
			moved = place.isPresent();
			sizing = place.map(MapPlace::sizing).orElse(MapSizing.READABLE);
			viewport = place.map(found -> found.in(viewport)).orElse(viewport.moved(0, 0));
			selected = place.flatMap(found -> newPicture.find(found.marked())).or(() -> selected);
		}
		update(sizing.in(viewport));
	}

	/** Shows nothing, and keeps nothing in memory. */
	void clear() {
		tiles.cancel();
		left = place();
		picture = Optional.empty();
		selected = Optional.empty();
		if (shown != null) {
			shown.dispose();
			shown = null;
		}
		if (coming != null) {
			coming.dispose();
			coming = null;
		}
		if (!canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	/** Marks an element and scrolls to where it is seen. */
	void select(Optional<MapElement> element) {
		if (!element.equals(selected)) {
			selected = element;
			element.ifPresent(found -> update(viewport.showing(found.box())));
			canvas.redraw();
		}
	}

	void zoom(double factor) {
		zoom(factor, viewport.screen().x / 2, viewport.screen().y / 2);
	}

	void zoom(double factor, int x, int y) {
		sizing = MapSizing.CHOSEN;
		update(viewport.zoomed(viewport.scale() * factor, x, y));
	}

	void originalSize() {
		sizing = MapSizing.CHOSEN;
		update(viewport.zoomed(1, viewport.screen().x / 2, viewport.screen().y / 2));
	}

	void fit() {
		sizing = MapSizing.WHOLE;
		update(sizing.in(viewport));
	}

	void scroll(int right, int down) {
		move(viewport.x() + right, viewport.y() + down);
	}

	private void resized() {
		Rectangle area = canvas.getClientArea();
		viewport = viewport.resized(new Point(area.width, area.height));
		update(picture.isPresent() ? sizing.in(viewport) : viewport);
	}

	private void scrolled() {
		move(canvas.getHorizontalBar().getSelection(), canvas.getVerticalBar().getSelection());
	}

	private void move(int x, int y) {
		moved = true;
		update(viewport.moved(x, y));
	}

	private void update(MapViewport changed) {
		viewport = changed;
		set(canvas.getHorizontalBar(), viewport.x(), (int) Math.ceil(viewport.width() * viewport.scale()),
				viewport.screen().x);
		set(canvas.getVerticalBar(), viewport.y(), (int) Math.ceil(viewport.height() * viewport.scale()),
				viewport.screen().y);
		canvas.redraw();
	}

	private static void set(ScrollBar bar, int position, int figure, int screen) {
		bar.setEnabled(figure > screen);
		bar.setValues(Math.max(0, position), 0, Math.max(1, figure), Math.max(1, Math.min(screen, figure)), SCROLL_STEP,
				Math.max(1, screen - SCROLL_STEP));
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Theme theme = theme();
		gc.setBackground(canvas.getBackground());
		gc.fillRectangle(event.x, event.y, event.width, event.height);
		if (picture.isEmpty() || viewport.screen().x == 0) {
			return;
		}
		order(theme);
		if (shown != null) {
			shown.draw(gc, -viewport.x(), -viewport.y(), viewport.scale(),
					new Rectangle(event.x, event.y, event.width, event.height));
		}
		selected.ifPresent(element -> mark(gc, viewport.onCanvas(element.box()), theme));
	}

	private void mark(GC gc, Rectangle box, Theme theme) {
		Color color = new Color(rgb(Tone.ACCENT.in(theme)));
		gc.setForeground(color);
		gc.setLineWidth(FRAME);
		gc.setAntialias(SWT.ON);
		gc.drawRoundRectangle(box.x - FRAME, box.y - FRAME, box.width + 2 * FRAME, box.height + 2 * FRAME, 12, 12);
	}

	private static RGB rgb(String hexadecimal) {
		int value = Integer.parseInt(hexadecimal.substring(1), 16);
		return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
	}

	/** The theme that suits what surrounds the canvas. */
	public Theme theme() {
		RGB background = canvas.getBackground().getRGB();
		return background.red * 0.3 + background.green * 0.59 + background.blue * 0.11 < 128 ? Theme.DARK : Theme.LIGHT;
	}

	/** Has the tiles drawn that are needed now. */
	private void order(Theme theme) {
		MapPicture wanted = picture.get();
		if (shown == null || !shown.shows(wanted, theme, viewport.scale())) {
			if (coming == null || !coming.shows(wanted, theme, viewport.scale())) {
				if (coming != null) {
					coming.dispose();
				}
				coming = new TileLayer(wanted, theme, viewport.scale());
			}
		} else if (coming != null) {
			coming.dispose();
			coming = null;
		}
		TileLayer layer = coming != null ? coming : shown;
		List<TileLayer.Tile> missing = layer.missing(viewport.visible());
		TileJob.Order last = tiles.order();
		if (!missing.isEmpty() && !(last != null && last.picture() == wanted && last.theme() == theme
				&& last.scale() == layer.scale() * zoom() / 100 && last.tiles().containsAll(missing))) {
			tiles.draw(new TileJob.Order(wanted, theme, layer.scale() * zoom() / 100, missing,
					missing.stream().map(layer::part).toList()));
		}
	}

	/** Pixels for each hundred points of the screen. */
	private int zoom() {
		return canvas.getMonitor().getZoom();
	}

	private void drawn(TileJob.Order order, TileLayer.Tile tile, ImageData pixels) {
		if (canvas.isDisposed()) {
			return;
		}
		canvas.getDisplay().asyncExec(() -> take(order, tile, pixels));
	}

	private void take(TileJob.Order order, TileLayer.Tile tile, ImageData pixels) {
		TileLayer layer = coming != null ? coming : shown;
		if (canvas.isDisposed() || layer == null || layer.picture() != order.picture() || layer.theme() != order.theme()
				|| layer.scale() * zoom() / 100 != order.scale()) {
			return;
		}
		layer.put(canvas.getDisplay(), tile, pixels, zoom());
		if (layer == coming && coming.missing(viewport.visible()).isEmpty()) {
			if (shown != null) {
				shown.dispose();
			}
			shown = coming;
			coming = null;
		}
		canvas.redraw();
	}
}
