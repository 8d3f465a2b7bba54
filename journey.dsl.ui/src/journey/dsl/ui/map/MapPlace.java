// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.Optional;

import org.eclipse.ui.IMemento;

/**
 * How near and where a user looks at a figure: what a view returns to when it shows the figure again, be it in the next
 * session.
 *
 * @param journey the qualified name of the journey
 * @param kind the name of the figure
 * @param whole whether the whole figure is seen, whatever its size; then the rest does not count
 * @param scale points of the screen for each unit of the figure
 * @param x the point of the scaled figure at the left edge
 * @param y the point of the scaled figure at the top
 */
record MapPlace(String journey, String kind, boolean whole, double scale, int x, int y) {

	private static final String JOURNEY = "journey";
	private static final String FIGURE = "figure";
	private static final String WHOLE = "whole";
	private static final String SCALE = "scale";
	private static final String X = "x";
	private static final String Y = "y";

	/** What a viewport shows of a figure. */
	static MapPlace of(MapPicture picture, boolean whole, MapViewport viewport) {
		return new MapPlace(picture.journey(), picture.kind().name(), whole, viewport.scale(), viewport.x(),
				viewport.y());
	}

	/** The place that was saved; empty where there is none, or not all of it. */
	static Optional<MapPlace> saved(IMemento memento) {
		String journey = memento.getString(JOURNEY);
		String figure = memento.getString(FIGURE);
		Boolean whole = memento.getBoolean(WHOLE);
		Float scale = memento.getFloat(SCALE);
		Integer x = memento.getInteger(X);
		Integer y = memento.getInteger(Y);
		return journey == null || figure == null || whole == null || scale == null || x == null || y == null
				? Optional.empty() : Optional.of(new MapPlace(journey, figure, whole, scale, x, y));
	}

	/** Saves it for the next session. */
	void save(IMemento memento) {
		memento.putString(JOURNEY, journey);
		memento.putString(FIGURE, kind);
		memento.putBoolean(WHOLE, whole);
		memento.putFloat(SCALE, (float) scale);
		memento.putInteger(X, x);
		memento.putInteger(Y, y);
	}

	/** Whether it is in this figure. */
	boolean isIn(MapPicture picture) {
		return journey.equals(picture.journey()) && kind.equals(picture.kind().name());
	}

	/** Looks there with a viewport of the figure. */
	MapViewport in(MapViewport viewport) {
		return whole ? viewport.fitted() : viewport.zoomed(scale, 0, 0).moved(x, y);
	}
}
