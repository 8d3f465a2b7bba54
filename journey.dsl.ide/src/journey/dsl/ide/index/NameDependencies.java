// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceDescriptions;

import com.google.inject.Singleton;

import journey.dsl.scoping.JourneyResourceDescriptionManager;

/**
 * Tells which files depend on a change: those that have asked for the name of an element that came, went or says
 * something else. A file asks for every name that one of its references may mean, found or not, so the names are all it
 * takes; other elements of the changed file do not matter.
 */
@Singleton
public class NameDependencies extends JourneyResourceDescriptionManager {

	@Override
	public boolean isAffected(Delta delta, IResourceDescription candidate) {
		return isAffected(delta, getImportedNames(candidate));
	}

	@Override
	public boolean isAffected(Collection<Delta> deltas, IResourceDescription candidate, IResourceDescriptions context) {
		Collection<QualifiedName> asked = getImportedNames(candidate);
		return !asked.isEmpty() && deltas.stream().anyMatch(delta -> isAffected(delta, asked));
	}

	private static boolean isAffected(Delta delta, Collection<QualifiedName> asked) {
		return delta.haveEObjectDescriptionsChanged()
				&& changedNames(delta.getOld(), delta.getNew()).stream().anyMatch(asked::contains);
	}

	/**
	 * The names, in lower case, of the elements in which two descriptions of a file differ.
	 *
	 * @param before what the file exported, or null where it is new
	 * @param after what it exports, or null where it is gone
	 */
	static Set<QualifiedName> changedNames(IResourceDescription before, IResourceDescription after) {
		Map<URI, Map<String, String>> old = elements(before);
		Set<QualifiedName> names = new HashSet<>();
		Set<URI> kept = new HashSet<>();
		if (after != null) {
			for (IEObjectDescription element : after.getExportedObjects()) {
				kept.add(element.getEObjectURI());
				if (!said(element).equals(old.get(element.getEObjectURI()))) {
					names.add(element.getName().toLowerCase());
				}
			}
		}
		if (before != null) {
			for (IEObjectDescription element : before.getExportedObjects()) {
				if (!kept.contains(element.getEObjectURI())) {
					names.add(element.getName().toLowerCase());
				}
			}
		}
		return names;
	}

	private static Map<URI, Map<String, String>> elements(IResourceDescription file) {
		Map<URI, Map<String, String>> elements = new HashMap<>();
		if (file != null) {
			file.getExportedObjects().forEach(element -> elements.put(element.getEObjectURI(), said(element)));
		}
		return elements;
	}

	/** What the index says of an element, its name and type included. */
	private static Map<String, String> said(IEObjectDescription element) {
		Map<String, String> said = new TreeMap<>();
		said.put("", element.getEClass().getName() + ' ' + element.getName());
		for (String key : element.getUserDataKeys()) {
			said.put(key, element.getUserData(key));
		}
		return said;
	}
}
