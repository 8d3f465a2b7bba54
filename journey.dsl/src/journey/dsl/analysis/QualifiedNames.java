// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.UnplannedTouch;

/**
 * Names elements in results and findings, as the language reference says: {@code package.Element.Child…}, an unnamed
 * element by its nearest named ancestor, and an unplanned touch by its text.
 */
public final class QualifiedNames {

	private QualifiedNames() {
	}

	/**
	 * The name of an element.
	 *
	 * @return the qualified name; the package's name for a file or for an element that neither has a name nor is
	 *         inside something named; an empty text where there is no package either, as for an unresolved reference
	 */
	public static String of(EObject element) {
		if (element instanceof UnplannedTouch touch && touch.getText() != null) {
			return touch.getText();
		}
		Deque<String> segments = new ArrayDeque<>();
		for (EObject owner = element; owner != null; owner = owner.eContainer()) {
			String segment = segment(owner);
			if (segment != null && !segment.isEmpty()) {
				segments.addFirst(segment);
			}
		}
		return String.join(".", segments);
	}

	private static String segment(EObject owner) {
		if (owner instanceof NamedElement named) {
			return named.getName();
		}
		return owner instanceof JourneyFile file ? file.getPackageName() : null;
	}
}
