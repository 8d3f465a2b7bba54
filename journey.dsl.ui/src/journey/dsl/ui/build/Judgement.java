// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.build;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import journey.dsl.journey.JourneyPackage;
import journey.dsl.ui.index.BuiltFile;
import journey.dsl.validation.FileReferences;

/**
 * Finds the files that are linked as before and yet judged differently: some rules ask whether an element is referred to
 * by anyone in its project.
 */
final class Judgement {

	private Judgement() {
	}

	/**
	 * The files with elements that are referred to where they were not, or no longer where they were.
	 *
	 * @param before what each file referred to
	 * @param after what each file refers to
	 * @param files the files as they are now
	 */
	static Set<URI> concerned(Map<URI, FileReferences> before, Map<URI, FileReferences> after,
			Map<URI, BuiltFile> files) {
		Set<URI> concerned = new HashSet<>();
		Set<URI> all = new HashSet<>(before.keySet());
		all.addAll(after.keySet());
		for (URI uri : all) {
			Set<URI> changed = difference(targets(before.get(uri)), targets(after.get(uri)));
			changed.forEach(target -> concerned.add(target.trimFragment()));
		}
		// while a reference leads nowhere, nobody knows whether it means an element that seems unused
		for (EReference reference : difference(unresolved(before.values()), unresolved(after.values()))) {
			files.forEach((uri, file) -> {
				if (mayDeclare(file, reference.getEReferenceType())) {
					concerned.add(uri);
				}
			});
		}
		concerned.retainAll(files.keySet());
		return concerned;
	}

	/** Pains stand in journeys, and a broken handover is judged by the pains of its journey, were there none of them. */
	private static boolean mayDeclare(BuiltFile file, EClass type) {
		boolean journeys = type == JourneyPackage.Literals.PAIN
				&& file.description().getExportedObjectsByType(JourneyPackage.Literals.JOURNEY).iterator().hasNext();
		return journeys || file.description().getExportedObjectsByType(type).iterator().hasNext();
	}

	private static Set<URI> targets(FileReferences references) {
		Set<URI> targets = new HashSet<>();
		if (references != null) {
			references.targets().values().forEach(targets::addAll);
		}
		return targets;
	}

	private static Set<EReference> unresolved(Collection<FileReferences> files) {
		Set<EReference> unresolved = new HashSet<>();
		files.forEach(file -> unresolved.addAll(file.unresolved()));
		return unresolved;
	}

	private static <T> Set<T> difference(Set<T> first, Set<T> second) {
		Set<T> difference = new HashSet<>(first);
		difference.addAll(second);
		difference.removeIf(element -> first.contains(element) && second.contains(element));
		return difference;
	}
}
