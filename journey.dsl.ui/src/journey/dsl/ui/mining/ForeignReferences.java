// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.mining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;

import journey.dsl.ui.index.BuiltFiles;
import journey.dsl.ui.index.BuiltIndexes;

/**
 * How often elements are referred to from other files, as builds have found out; counted once for each build. What no
 * build looks after is not known, and not read only to be counted.
 */
final class ForeignReferences {

	private record Counted(BuiltFiles build, Map<URI, Integer> references) {
	}

	private final Map<IProject, Counted> counted = new HashMap<>();

	/** The references to an element from files other than its own. */
	synchronized int to(URI element) {
		counted.keySet().removeIf(project -> !project.isAccessible());
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
				.mapToInt(project -> BuiltIndexes.loaded(project).filter(BuiltFiles::isBuilt)
						.map(build -> references(project, build).getOrDefault(element, 0)).orElse(0))
				.sum();
	}

	private Map<URI, Integer> references(IProject project, BuiltFiles build) {
		Counted known = counted.get(project);
		if (known == null || known.build() != build) {
			Map<URI, Integer> references = new HashMap<>();
			build.files().values().forEach(file -> file.description().getReferenceDescriptions()
					.forEach(found -> references.merge(found.getTargetEObjectUri(), 1, Integer::sum)));
			known = new Counted(build, references);
			counted.put(project, known);
		}
		return known.references();
	}
}
