// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

/** What decides on how large a figure is. */
enum MapSizing {
	/** At first: it can be read. */
	READABLE,
	/** The user wants to see all of it. */
	WHOLE,
	/** The user has zoomed. */
	CHOSEN;

	/** Gives a figure the size; one on a canvas that has no size yet keeps its own, and with it its place. */
	MapViewport in(MapViewport viewport) {
		return viewport.screen().x == 0 ? viewport : switch (this) {
			case READABLE -> viewport.readable();
			case WHOLE -> viewport.fitted();
			case CHOSEN -> viewport;
		};
	}
}
