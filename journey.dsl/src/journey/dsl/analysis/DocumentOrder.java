// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * Where elements stand in the text that they were read from. The model does not tell it of elements in different lists:
 * a measure of a step may be written before or behind the touchpoint that has another one. Resources that are read from
 * a text are of this type.
 */
public interface DocumentOrder {

	/**
	 * Where an element of this resource begins.
	 *
	 * @param element an element that the resource contains
	 * @return its offset in the text, from 0; {@link Integer#MAX_VALUE} where it is in no text yet
	 */
	int position(EObject element);

	/** Elements of one resource in the order of its text, or as they are given where it is read from none. */
	static <T extends EObject> List<T> sorted(List<T> elements) {
		return elements.stream().sorted(Comparator.comparingInt(DocumentOrder::positionOf)).toList();
	}

	private static int positionOf(EObject element) {
		return element.eResource() instanceof DocumentOrder text ? text.position(element) : Integer.MAX_VALUE;
	}
}
