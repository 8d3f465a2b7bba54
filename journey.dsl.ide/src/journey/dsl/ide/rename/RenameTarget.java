// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import org.eclipse.emf.common.util.URI;

/**
 * What is renamed.
 *
 * @param kind whether it is an element or a package
 * @param uri the element's place, with its fragment; for a package any file from which it was named
 * @param name the simple name of the element, or the package's full name
 * @param compared whether it is of a kind that journeys which revise each other are compared by: phases, steps, touchpoints
 */
public record RenameTarget(Kind kind, URI uri, String name, boolean compared) {

	/** What can be renamed. */
	public enum Kind {
		/** A named element. */
		ELEMENT,
		/** A package with all files that belong to it. */
		PACKAGE
	}
}
