// SPDX-License-Identifier: EPL-2.0
package journey.dsl.linking;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Which elements of a file refer to what stands in steps, so that none but these have to be looked at when a step is
 * read again. It is known only where all references of the file have been looked up. The file's cache holds it, which
 * forgets it with any change of the model; reading a step again keeps it.
 */
final class Referrers {

	private final ReferenceWalk walk = ReferenceWalk.toSteps();
	/** A source stands there as many times as it refers to the target. */
	private final Map<EObject, List<EObject>> sources = new IdentityHashMap<>();

	private Referrers() {
	}

	/** {@return those of a file of which all references have been looked up} */
	static Referrers of(XtextResource file) {
		return file.getCache().get(Referrers.class, file, () -> {
			Referrers referrers = new Referrers();
			file.getContents().forEach(referrers::add);
			return referrers;
		});
	}

	/** Takes them over in a file of which only a step has changed. */
	void keepIn(XtextResource file) {
		file.getCache().get(Referrers.class, file, () -> this);
	}

	/** {@return the walk to the references that count, which knows its way from file to file} */
	ReferenceWalk walk() {
		return walk;
	}

	/** Adds what refers to something in a part of the file, of which all references have been looked up. */
	void add(EObject part) {
		walk.forEach(part, (source, reference) -> targets(source, reference)
				.forEach(target -> sources.computeIfAbsent(target, any -> new ArrayList<>(2)).add(source)));
	}

	/** Forgets what refers to something in a part of the file. */
	void remove(EObject part) {
		walk.forEach(part, (source, reference) -> targets(source, reference)
				.forEach(target -> sources.getOrDefault(target, List.of()).remove(source)));
	}

	/** Leads all that refers to elements that were replaced to the new ones. */
	void redirect(Redirection names) {
		names.forEach((old, fresh) -> {
			List<EObject> referring = sources.remove(old);
			if (referring != null) {
				referring.forEach(source -> walk.ways(source).forEach(way -> names.redirect(source, way)));
				sources.put(fresh, referring);
			}
		});
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> targets(EObject source, EReference reference) {
		Object value = source.eGet(reference, false);
		if (value instanceof InternalEList<?> several) {
			return ((InternalEList<EObject>) several).basicList();
		}
		return value == null ? List.of() : List.of((EObject) value);
	}
}
