// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

import journey.dsl.documentation.scene.Box;

/**
 * An element of the model where the figure shows it and where the text says it.
 *
 * @param id its qualified name
 * @param label what it is called
 * @param box where the figure shows it, in units of the figure
 * @param offset where its text starts
 * @param length how long its text is
 * @param nameOffset where its name stands in the text
 * @param nameLength how long the name is
 * @param column whether what is above and below of it belongs to it too
 */
public record MapElement(String id, String label, Box box, int offset, int length, int nameOffset, int nameLength,
		boolean column) implements IAdaptable {

	/** Whether a place of the text belongs to it. */
	boolean contains(int place) {
		return place >= offset && place <= offset + length;
	}

	/** Where its name stands: what other views take for the selected element. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IRegion.class ? adapter.cast(new Region(nameOffset, nameLength)) : null;
	}
}
