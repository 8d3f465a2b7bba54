// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

import journey.dsl.validation.FileReferences;

/**
 * What the last build of a project found out about its files.
 *
 * @param build tells this state from any other; empty before the first build
 * @param judgedBy tells by what the files were checked: rules, day and language
 * @param files the files by their place, in the order of their names
 * @param upstream which build of each project that this one refers to was built against
 */
public record BuiltFiles(String build, String judgedBy, Map<URI, BuiltFile> files, Map<String, String> upstream) {

	/** The state before the first build. */
	public static final BuiltFiles NONE = new BuiltFiles("", "", Map.of(), Map.of());

	/** Takes copies that nobody changes. */
	public BuiltFiles {
		files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
		upstream = Map.copyOf(upstream);
	}

	/** Whether there was a build. */
	public boolean isBuilt() {
		return !build.isEmpty();
	}

	/** Whether the build has seen a file as it is now. */
	public boolean isCurrent(URI uri, long stamp) {
		BuiltFile file = files.get(uri);
		return file != null && file.stamp() == stamp;
	}

	/** What can be referred to; a copy that the caller may add to. */
	public ResourceDescriptionsData descriptions() {
		return new ResourceDescriptionsData(
				files.values().stream().<IResourceDescription>map(BuiltFile::description).toList());
	}

	/** What each file refers to. */
	public Map<URI, FileReferences> references() {
		Map<URI, FileReferences> references = new LinkedHashMap<>();
		files.forEach((uri, file) -> references.put(uri, file.references()));
		return references;
	}
}
