// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Where elements are found after a renaming. Addresses are made of names: that of an element, those of its owners, and,
 * for an element without one, those of what it refers to; so more elements move than are renamed.
 */
public final class MovedAddresses {

	private MovedAddresses() {
	}

	/**
	 * Compares the files before and after a renaming.
	 *
	 * @param sources the files from which the renaming was computed
	 * @param result the renaming
	 * @return by the address of each element that moves its address afterwards, both with a fragment
	 */
	public static Map<URI, URI> of(ProjectSources sources, RenameResult result) {
		Set<URI> changed = result.edits().keySet();
		List<XtextResource> before = sources.load(Map.of());
		List<XtextResource> after = sources.load(result.results());
		Map<URI, URI> moved = new LinkedHashMap<>();
		for (int file = 0; file < before.size(); file++) {
			if (changed.contains(before.get(file).getURI())) {
				compare(before.get(file), after.get(file), moved);
			}
		}
		return moved;
	}

	private static void compare(XtextResource before, XtextResource after, Map<URI, URI> moved) {
		Iterator<EObject> now = EcoreUtil.getAllContents(after, false);
		for (Iterator<EObject> then = EcoreUtil.getAllContents(before, false); then.hasNext();) {
			String old = before.getURIFragment(then.next());
			String renamed = after.getURIFragment(now.next());
			if (!old.equals(renamed)) {
				moved.put(before.getURI().appendFragment(old), after.getURI().appendFragment(renamed));
			}
		}
	}
}
