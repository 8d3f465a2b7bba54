// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Theme;

/** The tiles of one figure in one size and theme; for the user's thread. */
final class TileLayer {

	/** Length of a tile's sides in points of the screen. */
	static final int SIDE = 512;
	/** More tiles than a large screen shows; those that were seen longest ago are given up. */
	private static final int LIMIT = 96;

	/** Which tile, counted from the figure's corner. */
	record Tile(int column, int row) {
	}

	private final MapPicture picture;
	private final Theme theme;
	private final double scale;
	private final Map<Tile, Image> images = new LinkedHashMap<>(16, 0.75f, true);

	/**
	 * A layer.
	 *
	 * @param picture the figure
	 * @param theme its surroundings
	 * @param scale points of the screen for each unit of the figure
	 */
	TileLayer(MapPicture picture, Theme theme, double scale) {
		this.picture = picture;
		this.theme = theme;
		this.scale = scale;
	}

	MapPicture picture() {
		return picture;
	}

	Theme theme() {
		return theme;
	}

	double scale() {
		return scale;
	}

	boolean shows(MapPicture otherPicture, Theme otherTheme, double otherScale) {
		return picture == otherPicture && theme == otherTheme && scale == otherScale;
	}

	/** The part of the figure that a tile shows. */
	Box part(Tile tile) {
		double side = SIDE / scale;
		double x = tile.column() * side;
		double y = tile.row() * side;
		return new Box(x, y, Math.min(side, picture.scene().width() - x), Math.min(side, picture.scene().height() - y));
	}

	/** The tiles that a part of the figure, in points of the screen, needs and that are not there. */
	List<Tile> missing(Rectangle visible) {
		List<Tile> missing = new ArrayList<>();
		int right = (int) Math.min(visible.x + visible.width, Math.ceil(picture.scene().width() * scale)) - 1;
		int bottom = (int) Math.min(visible.y + visible.height, Math.ceil(picture.scene().height() * scale)) - 1;
		for (int row = Math.max(0, visible.y) / SIDE; row <= bottom / SIDE && bottom >= 0; row++) {
			for (int column = Math.max(0, visible.x) / SIDE; column <= right / SIDE && right >= 0; column++) {
				Tile tile = new Tile(column, row);
				if (!images.containsKey(tile)) {
					missing.add(tile);
				}
			}
		}
		return missing;
	}

	/** Takes the pixels of a tile, of which the screen has more than points where its zoom is above 100. */
	void put(Display display, Tile tile, ImageData pixels, int zoom) {
		Image before = images.put(tile, new Image(display, (int asked) -> {
			int factor = asked == zoom ? 0 : asked;
			return factor == 0 ? pixels
					: pixels.scaledTo(Math.max(1, pixels.width * factor / zoom), Math.max(1, pixels.height * factor / zoom));
		}));
		if (before != null) {
			before.dispose();
		}
		if (images.size() > LIMIT) {
			Tile oldest = images.keySet().iterator().next();
			images.remove(oldest).dispose();
		}
	}

	/**
	 * Draws what is there.
	 *
	 * @param x where the figure's corner is
	 * @param y where the figure's corner is
	 * @param shownScale points of the screen for each unit as the figure is shown now
	 */
	void draw(GC gc, int x, int y, double shownScale, Rectangle clip) {
		double stretch = shownScale / scale;
		for (Map.Entry<Tile, Image> entry : List.copyOf(images.entrySet())) {
			Tile tile = entry.getKey();
			Rectangle source = entry.getValue().getBounds();
			int left = x + (int) Math.round(tile.column() * SIDE * stretch);
			int top = y + (int) Math.round(tile.row() * SIDE * stretch);
			int right = x + (int) Math.round((tile.column() * SIDE + source.width) * stretch);
			int bottom = y + (int) Math.round((tile.row() * SIDE + source.height) * stretch);
			if (clip.intersects(left, top, right - left, bottom - top)) {
				gc.drawImage(entry.getValue(), 0, 0, source.width, source.height, left, top, Math.max(1, right - left),
						Math.max(1, bottom - top));
			}
		}
	}

	void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
	}
}
