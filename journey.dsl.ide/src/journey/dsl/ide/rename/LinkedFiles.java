// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.resource.XtextResource;

/**
 * All names of some files with what they refer to. A renaming keeps the elements and the references of each file and
 * their order, so those before and after it can be compared one by one.
 *
 * @param files the files
 * @param sites the references, file by file
 * @param targets what each reference refers to, or null
 * @param places each element's place: its file's number and its own
 */
record LinkedFiles(List<XtextResource> files, List<List<NameSite>> sites, Map<NameSite, EObject> targets,
		Map<EObject, String> places) {

	static LinkedFiles of(List<XtextResource> files, ILinkingService linking) {
		List<List<NameSite>> sites = new ArrayList<>();
		Map<NameSite, EObject> targets = new IdentityHashMap<>();
		Map<EObject, String> places = new IdentityHashMap<>();
		for (int number = 0; number < files.size(); number++) {
			int count = 0;
			for (TreeIterator<EObject> all = EcoreUtil.getAllContents(files.get(number), false); all.hasNext();) {
				places.put(all.next(), number + "/" + count++);
			}
			List<NameSite> found = NameSite.in(files.get(number));
			found.forEach(site -> targets.put(site, site.target(linking)));
			sites.add(found);
		}
		return new LinkedFiles(files, sites, targets, places);
	}

	/** {@return the place of what a reference refers to, or null where it refers to nothing} */
	String targetPlace(NameSite site) {
		EObject target = targets.get(site);
		return target == null ? null : places.get(target);
	}
}
