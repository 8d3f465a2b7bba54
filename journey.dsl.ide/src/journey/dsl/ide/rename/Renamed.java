// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;

import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;

/**
 * What gets another name, and the names that follow from it.
 *
 * @param files all files
 * @param elements the renamed elements; empty where a package is renamed
 * @param oldPackage the renamed package; empty where elements are renamed
 * @param newName the new name: a segment for elements, a qualified name for a package
 */
record Renamed(LinkedFiles files, Set<EObject> elements, QualifiedName oldPackage, QualifiedName newName) {

	boolean isPackage() {
		return !oldPackage.isEmpty();
	}

	/** {@return the new segment that the name of an element or of one of its owners has, or null for its old one} */
	String segment(EObject element) {
		boolean is = elements.contains(element) || elements.stream().anyMatch(
				renamed -> files.place(renamed).equals(files.place(element)));
		return is ? newName.getLastSegment() : null;
	}

	/** {@return an element with its owners, the innermost first, the file left out} */
	static List<NamedElement> path(EObject element) {
		List<NamedElement> path = new ArrayList<>();
		for (EObject part = element; part instanceof NamedElement named; part = part.eContainer()) {
			path.add(named);
		}
		return path;
	}

	/** {@return the package of an element; empty for the unnamed one} */
	static Optional<String> packageOf(EObject element) {
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, JourneyFile.class))
				.map(JourneyFile::getPackageName);
	}
}
