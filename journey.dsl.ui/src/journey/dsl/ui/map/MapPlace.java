// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.IMemento;

/**
 * How near and where a user looks at a figure: what a view returns to when it shows the figure again, be it in the next
 * session.
 *
 * @param journey the qualified name of the journey
 * @param kind the name of the figure
 * @param sizing what decides on how large it is
 * @param scale points of the screen for each unit of the figure
 * @param x the point of the scaled figure at the left edge
 * @param y the point of the scaled figure at the top
 * @param marked the id of the element that is marked; empty where none is
 */
record MapPlace(String journey, String kind, MapSizing sizing, double scale, int x, int y, String marked) {

	private static final String JOURNEY = "journey";
	private static final String FIGURE = "figure";
	private static final String SIZING = "sizing";
	private static final String SCALE = "scale";
	private static final String X = "x";
	private static final String Y = "y";
	private static final String MARKED = "marked";

	/** What a viewport shows of a figure. */
	static MapPlace of(MapPicture picture, MapSizing sizing, MapViewport viewport, Optional<MapElement> marked) {
		return new MapPlace(picture.journey(), picture.kind().name(), sizing, viewport.scale(), viewport.x(),
				viewport.y(), marked.map(MapElement::id).orElse(""));
	}

	/** The place that was saved; empty where there is none, or not all of it. */
	static Optional<MapPlace> saved(IMemento memento) {
		String journey = memento.getString(JOURNEY);
		String figure = memento.getString(FIGURE);
		Optional<MapSizing> sizing = Stream.of(MapSizing.values())
				.filter(each -> each.name().equals(memento.getString(SIZING))).findFirst();
		Float scale = memento.getFloat(SCALE);
		Integer x = memento.getInteger(X);
		Integer y = memento.getInteger(Y);
		String marked = memento.getString(MARKED);
		return journey == null || figure == null || scale == null || x == null || y == null || marked == null
				? Optional.empty() : sizing.map(found -> new MapPlace(journey, figure, found, scale, x, y, marked));
	}

	/** Saves it for the next session. */
	void save(IMemento memento) {
		memento.putString(JOURNEY, journey);
		memento.putString(FIGURE, kind);
		memento.putString(SIZING, sizing.name());
		memento.putFloat(SCALE, (float) scale);
		memento.putInteger(X, x);
		memento.putInteger(Y, y);
		memento.putString(MARKED, marked);
	}

	/** Whether it is in this figure. */
	boolean isIn(MapPicture picture) {
		return journey.equals(picture.journey()) && kind.equals(picture.kind().name());
	}

	/** Looks there with a viewport of the figure. */
	MapViewport in(MapViewport viewport) {
		return viewport.zoomed(scale, 0, 0).moved(x, y);
	}
}
