// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Shape;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Step;

/** Finds the elements of a journey among the shapes of its figure: groups bear their names. */
final class MapElements {

	private static final String DETAILS = "#details-";
	private static final String BLUEPRINT = "blueprint-";

	private final Map<String, NamedElement> named = new HashMap<>();
	private final Map<String, Box> boxes = new LinkedHashMap<>();
	private final boolean columns;

	private MapElements(Journey journey, boolean columns) {
		this.columns = columns;
		journey.eAllContents().forEachRemaining(content -> {
			if (content instanceof NamedElement element && element.getName() != null) {
				named.putIfAbsent(Wording.id(element), element);
			}
		});
	}

	/**
	 * The elements that a figure shows.
	 *
	 * @param journey the journey
	 * @param scene its figure
	 * @param columns whether steps are columns of the figure
	 * @param locations tells where elements stand in the text
	 */
	static List<MapElement> of(Journey journey, Scene scene, boolean columns, ILocationInFileProvider locations) {
		MapElements elements = new MapElements(journey, columns);
		elements.collect(scene.shapes());
		return elements.list(locations);
	}

	private void collect(List<Shape> shapes) {
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Group group) {
				name(group).ifPresent(name -> ShapeBounds.of(group.shapes())
						.ifPresent(box -> boxes.putIfAbsent(name, box)));
				collect(group.shapes());
			}
		}
	}

	private Optional<String> name(Shape.Group group) {
		return stripped(group.id(), BLUEPRINT).or(() -> stripped(group.target(), DETAILS));
	}

	private Optional<String> stripped(String id, String prefix) {
		return Optional.ofNullable(id).map(name -> name.startsWith(prefix) ? name.substring(prefix.length()) : name)
				.filter(named::containsKey);
	}

	private List<MapElement> list(ILocationInFileProvider locations) {
		List<MapElement> elements = new ArrayList<>();
		boxes.forEach((id, box) -> elements.add(element(id, box, locations)));
		Function<MapElement, Double> left = element -> element.box().x();
		elements.sort(Comparator.comparing(left).thenComparing(element -> element.box().y()));
		return elements;
	}

	private MapElement element(String id, Box box, ILocationInFileProvider locations) {
		NamedElement element = named.get(id);
		ITextRegion text = locations.getFullTextRegion(element);
		ITextRegion name = locations.getSignificantTextRegion(element);
		String title = PlainText.of(element.getTitle());
		return new MapElement(id, title.isEmpty() ? PlainText.of(element.getName()) : title, box, text.getOffset(),
				text.getLength(), name.getOffset(), name.getLength(), columns && element instanceof Step);
	}
}
