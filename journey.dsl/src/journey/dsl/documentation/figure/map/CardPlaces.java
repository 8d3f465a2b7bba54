// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure.map;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.scene.TextMetrics;

/**
 * Lays out the cards of one figure. The whole figure comes first; where a part of it shows a card in the same size, it
 * shows that of the whole figure again.
 */
public final class CardPlaces {

	private final TextMetrics metrics;
	private final Map<Card, Place> places = new IdentityHashMap<>();

	private record Place(Box box, Shape.Group group) {
	}

	/**
	 * Begins with a figure of which nothing is laid out.
	 *
	 * @param metrics measures of the font
	 */
	public CardPlaces(TextMetrics metrics) {
		this.metrics = metrics;
	}

	/**
	 * Draws a card, anew where it was not drawn before or in another size.
	 *
	 * @param card the card; it is known by itself, not by what it says
	 * @param box  where, see {@link Card#lay}
	 * @return the shape
	 */
	public synchronized Shape lay(Card card, Box box) {
		Place place = places.get(card);
		if (place != null && place.box().width() == box.width() && place.box().height() == box.height()) {
			return new Shape.Repeat(place.group(), box.x() - place.box().x(), box.y() - place.box().y());
		}
		Shape.Group group = card.lay(box, metrics);
		places.putIfAbsent(card, new Place(box, group));
		return group;
	}

	/** Makes each card once, so that it is known when it comes again. */
	static <T> Function<T, List<Card>> once(Function<T, List<Card>> cards) {
		Map<T, List<Card>> made = new IdentityHashMap<>();
		return subject -> {
			synchronized (made) {
				return made.computeIfAbsent(subject, cards);
			}
		};
	}

	TextMetrics metrics() {
		return metrics;
	}
}
