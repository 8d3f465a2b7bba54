// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.resource.XtextResource;

/**
 * All names of some files with what they refer to. A renaming keeps the elements and the references of each file and
 * their order, so those before and after it can be compared one by one.
 */
final class LinkedFiles {

	/**
	 * The place of an element, whichever copy of its file it is in.
	 *
	 * @param file the file
	 * @param number how many elements of the file come before it
	 */
	record Place(URI file, int number) {
	}

	private final List<XtextResource> files;
	private final List<List<NameSite>> sites = new ArrayList<>();
	private final Map<NameSite, EObject> targets = new IdentityHashMap<>();
	private final Map<Resource, Map<EObject, Place>> places = new HashMap<>();

	LinkedFiles(List<XtextResource> files, ILinkingService linking) {
		this.files = List.copyOf(files);
		for (XtextResource file : files) {
			List<NameSite> found = NameSite.in(file);
			found.forEach(site -> targets.put(site, site.target(linking)));
			sites.add(found);
		}
	}

	List<XtextResource> files() {
		return files;
	}

	/** {@return the references of each file, in the order of the files} */
	List<List<NameSite>> sites() {
		return sites;
	}

	/** {@return what a reference refers to, or null for nothing} */
	EObject target(NameSite site) {
		return targets.get(site);
	}

	/** {@return the place of what a reference refers to, or null where it refers to nothing} */
	Place targetPlace(NameSite site) {
		EObject target = targets.get(site);
		return target == null ? null : place(target);
	}

	Place place(EObject element) {
		return places.computeIfAbsent(element.eResource(), LinkedFiles::number).get(element);
	}

	private static Map<EObject, Place> number(Resource file) {
		Map<EObject, Place> numbers = new IdentityHashMap<>();
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(file, false); all.hasNext();) {
			numbers.put(all.next(), new Place(file.getURI(), numbers.size()));
		}
		return numbers;
	}

	/** {@return the element at a place, or null} */
	EObject element(Place place) {
		Optional<XtextResource> file = place == null ? Optional.empty() : file(place.file());
		return file.flatMap(found -> places.computeIfAbsent(found, LinkedFiles::number).entrySet().stream()
				.filter(entry -> entry.getValue().equals(place)).map(Map.Entry::getKey).findFirst()).orElse(null);
	}

	Optional<XtextResource> file(URI uri) {
		return files.stream().filter(file -> file.getURI().equals(uri)).findFirst();
	}
}
