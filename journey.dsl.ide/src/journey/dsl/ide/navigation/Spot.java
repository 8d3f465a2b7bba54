// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.navigation;

import org.eclipse.emf.ecore.EObject;

/**
 * What stands at a place of a text.
 *
 * @param kind what it is
 * @param offset where it starts
 * @param length how long it is
 * @param text it as written
 * @param element the element that is named or referred to, perhaps an unresolved one; for a keyword the element that it
 *        belongs to
 */
public record Spot(Kind kind, int offset, int length, String text, EObject element) {

	/** What can stand at a place. */
	public enum Kind {
		/** The name of an element, where it is declared. */
		NAME,
		/** A reference to an element; of a dotted one the part at the place. */
		REFERENCE,
		/** A word of the language. */
		KEYWORD
	}

	/** Whether it names or refers to an element that is there. */
	public boolean isElement() {
		return kind != Kind.KEYWORD && !element.eIsProxy();
	}
}
