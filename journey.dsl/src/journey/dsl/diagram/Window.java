// SPDX-License-Identifier: EPL-2.0
package journey.dsl.diagram;

import org.eclipse.emf.common.util.URI;

/**
 * What the diagrams need of the workbench. The user interface provides it as an OSGi service, so that the viewpoint
 * stands on no workbench; without one, nothing is opened and nothing is said.
 */
public interface Window {

	/** Opens the text of an element and selects it there. */
	void openText(URI element);

	/** Tells the user why a tool did nothing, in a sentence. */
	void tell(String message);

	/** Does something in the thread of the window, as soon as it has nothing else to do. */
	void later(Runnable action);
}
