// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import org.eclipse.emf.ecore.EObject;

/** The results that the services know, told from others by their identity. */
public final class KnownResults {

	private KnownResults() {
	}

	/** {@return the results of the journey of an element} */
	public static Object ofJourney(EObject element) {
		return ModelResults.ofJourney(element).orElseThrow();
	}

	/** {@return the results over all files of an element's project} */
	public static Object ofProject(EObject element) {
		return ModelResults.ofProject(element);
	}
}
