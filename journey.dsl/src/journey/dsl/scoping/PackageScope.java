// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

import journey.dsl.journey.JourneyPackage;

/**
 * The elements that a reference can name: those of the own package by simple name win over imported ones, which win
 * over full names. Every look-up is by hash.
 */
public final class PackageScope implements IScope {

	/** <code>Persona.Need</code>. */
	private static final int NEED_LENGTH = 2;

	/** <code>Journey.Phase.Step.Pain</code>. */
	private static final int PAIN_LENGTH = 4;

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
		int length = name.getSegmentCount();
		List<IEObjectDescription> own = distinct(List.of(names.inOwnPackage(name)), length);
		if (!own.isEmpty()) {
			return own;
		}
		List<IEObjectDescription> imported = distinct(names.throughImports(name), length);
		return imported.isEmpty() ? distinct(List.of(name), 0) : imported;
	}

	/**
	 * One description for each full name: an element that is declared twice is the concern of another rule.
	 *
	 * @param length how many parts the name has without its package: one longer than the element's own leads through a
	 *            package inside of it, which only full names do
	 */
	private List<IEObjectDescription> distinct(List<QualifiedName> fullNames, int length) {
		Map<URI, IEObjectDescription> found = new LinkedHashMap<>();
		for (QualifiedName fullName : fullNames) {
			IEObjectDescription element = visible.getSingleElement(fullName);
			if (element != null && length <= ownLength(element.getEClass())) {
				found.putIfAbsent(element.getEObjectURI(), element);
			}
		}
		return List.copyOf(found.values());
	}

	/** {@return how many parts the name of an element has after its package} */
	private static int ownLength(EClass kind) {
		if (kind == JourneyPackage.Literals.PAIN) {
			return PAIN_LENGTH;
		}
		return kind == JourneyPackage.Literals.NEED ? NEED_LENGTH : 1;
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
