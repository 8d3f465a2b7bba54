// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The example projects, loaded as a session of Sirius does: all files of a project into one resource set. */
final class Examples {

	private Examples() {
	}

	static ResourceSet load(String name) throws IOException {
		Path example = ProjectFiles.root().resolve("examples").resolve(name);
		ResourceSet project = new ResourceSetImpl();
		try (Stream<Path> files = Files.walk(example)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".journey")).sorted().toList()) {
				project.getResource(URI.createFileURI(file.toString()), true);
			}
		}
		EcoreUtil.resolveAll(project);
		return project;
	}
}
