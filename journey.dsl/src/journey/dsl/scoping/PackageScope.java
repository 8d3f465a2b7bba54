// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/**
 * The elements that a reference can name: those of the own package by simple name win over imported ones, which win
 * over full names. Every look-up is by hash.
 */
public final class PackageScope implements IScope {

	private final IScope visible;

	private final PackageNames names;

	/** A file writes the same few names again and again, and each look-up would ask all files. */
	private final Map<QualifiedName, List<IEObjectDescription>> known = new ConcurrentHashMap<>();

	PackageScope(IScope visible, PackageNames names) {
		this.visible = visible;
		this.names = names;
	}

	/** {@return the element of a name; null where there is none or where imports make the name ambiguous} */
	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		List<IEObjectDescription> candidates = candidates(name);
		return candidates.size() == 1 ? candidates.get(0) : null;
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		return candidates(name);
	}

	@Override
	public IEObjectDescription getSingleElement(EObject object) {
		IEObjectDescription full = visible.getSingleElement(object);
		return full == null ? null : shortened(full);
	}

	@Override
	public Iterable<IEObjectDescription> getElements(EObject object) {
		IEObjectDescription element = getSingleElement(object);
		return element == null ? List.of() : List.of(element);
	}

	@Override
	public Iterable<IEObjectDescription> getAllElements() {
		return () -> stream(visible.getAllElements()).map(this::shortened).iterator();
	}

	/**
	 * The elements that a name can mean, on the first level that knows any.
	 *
	 * @param name a name as written
	 * @return none where the name is unknown, several where two imports bring the same name
	 */
	public List<IEObjectDescription> candidates(QualifiedName name) {
		if (name.isEmpty()) {
			return List.of();
		}
		List<IEObjectDescription> candidates = known.get(name);
		if (candidates == null) {
			candidates = lookUp(name);
			known.put(name, candidates);
		}
		return candidates;
	}

	private List<IEObjectDescription> lookUp(QualifiedName name) {
		// asked for every reference of a project: a stream for each level would take longer than the look-ups
		List<IEObjectDescription> own = distinct(List.of(names.inOwnPackage(name)));
		if (!own.isEmpty()) {
			return own;
		}
		List<IEObjectDescription> imported = distinct(names.throughImports(name));
		return imported.isEmpty() ? distinct(List.of(name)) : imported;
	}

	/** One description for each full name: an element that is declared twice is the concern of another rule. */
	private List<IEObjectDescription> distinct(List<QualifiedName> fullNames) {
		Map<URI, IEObjectDescription> found = new LinkedHashMap<>();
		for (QualifiedName fullName : fullNames) {
			IEObjectDescription element = visible.getSingleElement(fullName);
			if (element != null) {
				found.putIfAbsent(element.getEObjectURI(), element);
			}
		}
		return List.copyOf(found.values());
	}

	private IEObjectDescription shortened(IEObjectDescription element) {
		QualifiedName shortest = names.shortest(element.getName());
		IEObjectDescription resolved = getSingleElement(shortest);
		boolean hidden = resolved == null || !resolved.getEObjectURI().equals(element.getEObjectURI());
		return hidden || shortest.equals(element.getName()) ? element : new AliasedEObjectDescription(shortest, element);
	}

	private static Stream<IEObjectDescription> stream(Iterable<IEObjectDescription> elements) {
		return StreamSupport.stream(elements.spliterator(), false);
	}
}
