// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import journey.dsl.analysis.Project;
import journey.dsl.journey.JourneyFile;

/** The project that an element belongs to: in Sirius, the files of the session's resource set. */
final class Projects {

	private Projects() {
	}

	/** All files that are loaded beside the element's own, in path order; its own alone where it is in no resource. */
	static Project of(EObject element) {
		Resource resource = element.eResource();
		if (resource == null || resource.getResourceSet() == null) {
			return new Project(Optional.ofNullable(Ancestors.nearest(element, JourneyFile.class)).stream().toList());
		}
		// a copy, since reading a file can load another one into the set
		return new Project(List.copyOf(resource.getResourceSet().getResources()).stream()
				.sorted(Comparator.comparing(file -> String.valueOf(file.getURI())))
				.flatMap(file -> file.getContents().stream())
				.filter(JourneyFile.class::isInstance).map(JourneyFile.class::cast).toList());
	}
}
