// SPDX-License-Identifier: EPL-2.0
package journey.dsl.diagram;

import org.eclipse.emf.common.util.URI;

/**
 * What the workbench needs of the diagrams. The viewpoint provides it as an OSGi service while it is known to Sirius, so
 * that the user interface stands on no viewpoint; without it, there are no diagrams.
 */
@FunctionalInterface
public interface Diagrams {

	/**
	 * Opens a diagram or table that shows an element or what it belongs to, and selects the element in it. To be called
	 * in the thread of the user interface.
	 *
	 * @param element the address of the element, with its fragment
	 * @return whether there was one
	 */
	boolean show(URI element);
}
