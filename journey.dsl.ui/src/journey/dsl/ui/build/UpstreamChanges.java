// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionDelta;

import journey.dsl.ui.index.BuiltFile;
import journey.dsl.ui.index.BuiltFiles;

/**
 * What has changed, since a project was last built, in the projects that it refers to.
 *
 * @param areKnown whether the changes can be told; after a restart, the older state of a changed project cannot
 * @param deltas the changes of files
 */
record UpstreamChanges(boolean areKnown, List<Delta> deltas) {

	/**
	 * Compares.
	 *
	 * @param before the state of the project's last build
	 * @param seen the other projects as they were then, as far as that is remembered
	 * @param current the other projects as they are now
	 */
	static UpstreamChanges of(BuiltFiles before, Map<String, BuiltFiles> seen, Map<String, BuiltFiles> current) {
		Set<String> names = new HashSet<>(before.upstream().keySet());
		names.addAll(current.keySet());
		List<Delta> deltas = new ArrayList<>();
		for (String name : names) {
			BuiltFiles now = current.getOrDefault(name, BuiltFiles.NONE);
			String then = before.upstream().getOrDefault(name, "");
			BuiltFiles old = then.isEmpty() ? BuiltFiles.NONE : seen.getOrDefault(name, BuiltFiles.NONE);
			if (now.build().equals(then)) {
				continue;
			}
			if (!old.build().equals(then)) {
				return new UpstreamChanges(false, List.of());
			}
			deltas.addAll(deltas(old.files(), now.files()));
		}
		return new UpstreamChanges(true, deltas);
	}

	private static List<Delta> deltas(Map<URI, BuiltFile> old, Map<URI, BuiltFile> now) {
		Set<URI> uris = new HashSet<>(old.keySet());
		uris.addAll(now.keySet());
		Map<URI, Delta> deltas = new HashMap<>();
		for (URI uri : uris) {
			IResourceDescription before = old.containsKey(uri) ? old.get(uri).description() : null;
			IResourceDescription after = now.containsKey(uri) ? now.get(uri).description() : null;
			if (before != after) {
				deltas.put(uri, new DefaultResourceDescriptionDelta(before, after));
			}
		}
		return List.copyOf(deltas.values());
	}
}
