// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a file refers to in other files of its project, without the file itself. An editor keeps these of all files, so
 * that the rules which need the whole project do not have to read all of it at every pause of the user.
 *
 * @param targets places of the elements in other files that are referred to, by reference
 * @param unresolved references of which at least one leads nowhere
 */
public record FileReferences(Map<EReference, Set<URI>> targets, Set<EReference> unresolved) {

	/** Takes immutable copies. */
	public FileReferences {
		Map<EReference, Set<URI>> copies = new HashMap<>();
		targets.forEach((reference, places) -> copies.put(reference, Set.copyOf(places)));
		targets = Map.copyOf(copies);
		unresolved = Set.copyOf(unresolved);
	}

	/**
	 * Finds the references of a file; that links all of it.
	 *
	 * @param file the file's resource
	 */
	public static FileReferences of(Resource file) {
		Map<EReference, Set<URI>> places = new HashMap<>();
		Set<EReference> unresolved = new HashSet<>();
		Referred.by(file).uses().forEach(use -> {
			if (use.target() == null) {
				unresolved.add(use.reference());
			} else if (use.target().eResource() != file) {
				places.computeIfAbsent(use.reference(), key -> new HashSet<>()).add(EcoreUtil.getURI(use.target()));
			}
		});
		return new FileReferences(places, unresolved);
	}

	/**
	 * Tells the rules what the other files of a project refer to, in place of reading them.
	 *
	 * @param resources the resource set of one file
	 * @param others gives the references of all other files of its project; is asked where a rule wants to know
	 */
	public static void ofOthers(ResourceSet resources, Supplier<List<FileReferences>> others) {
		resources.eAdapters().removeIf(Others.class::isInstance);
		resources.eAdapters().add(new Others(others));
	}

	/** {@return what was told of the other files; empty where nobody did} */
	static Optional<List<FileReferences>> ofOthers(ResourceSet resources) {
		return Optional.ofNullable((Others) EcoreUtil.getExistingAdapter(resources, Others.class))
				.map(others -> others.references.get());
	}

	private static final class Others extends AdapterImpl {

		private final Supplier<List<FileReferences>> references;

		Others(Supplier<List<FileReferences>> references) {
			this.references = references;
		}

		@Override
		public boolean isAdapterForType(Object type) {
			return type == Others.class;
		}
	}
}
