// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.JourneyFile;

/**
 * All files that are read together, such as the files below one folder: references may cross them.
 *
 * @param files the files, in the order of their paths; the order decides wherever a result is in declaration order
 */
public record Project(List<JourneyFile> files) {

	/** Takes an immutable copy of the files. */
	public Project {
		files = List.copyOf(files);
	}

	/** The project that consists of the given files, in the given order. */
	public static Project of(JourneyFile... files) {
		return new Project(List.of(files));
	}

	/**
	 * The elements of one kind that stand directly in a file, in the order of files and, within a file, of the text.
	 *
	 * @param kind interface of the model such as {@code Journey.class}; {@code EObject.class} means every element
	 */
	public <T extends EObject> Stream<T> elements(Class<T> kind) {
		return files.stream().flatMap(file -> file.getElements().stream()).filter(kind::isInstance).map(kind::cast);
	}
}
