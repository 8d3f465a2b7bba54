// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.persistence.SerializableResourceDescription;

import journey.dsl.validation.FileReferences;

/**
 * What a build found out about a file.
 *
 * @param stamp the stamp of the content that was built
 * @param description what the file exports, refers to and has asked for
 * @param unresolved references of which at least one leads nowhere
 */
public record BuiltFile(long stamp, SerializableResourceDescription description, Set<EReference> unresolved) {

	/** Takes an immutable copy. */
	public BuiltFile {
		unresolved = Set.copyOf(unresolved);
	}

	/** What the file refers to, as rules ask for it. */
	public FileReferences references() {
		Map<EReference, Set<URI>> targets = new HashMap<>();
		for (IReferenceDescription reference : description.getReferenceDescriptions()) {
			targets.computeIfAbsent(reference.getEReference(), key -> new HashSet<>())
					.add(reference.getTargetEObjectUri());
		}
		return new FileReferences(targets, unresolved);
	}
}
