// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.build;

import java.io.IOException;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

import journey.dsl.ui.Texts;
import journey.dsl.ui.documentation.DocumentationSettings;
import journey.dsl.ui.documentation.ProjectDocumentation;
import journey.dsl.ui.model.Language;

/** Writes a project's documentation where that is switched on; the project gets a marker where it cannot be written. */
final class DocumentationBuild {

	private static final String MARKER_TYPE = "journey.dsl.ui.documentation";

	private DocumentationBuild() {
	}

	/** Takes the project's marker away. */
	static void forget(IProject project) throws CoreException {
		project.deleteMarkers(MARKER_TYPE, false, IResource.DEPTH_ZERO);
	}

	static void run(IProject project, DocumentationSettings settings, Language language, BooleanSupplier canceled)
			throws CoreException {
		forget(project);
		if (settings.enabled()) {
			try {
				new ProjectDocumentation(project, language, canceled).write(settings);
			} catch (IOException e) {
				String message = Texts.WORKBENCH.text("documentation.failed", settings.folder(), e.getMessage());
				project.createMarker(MARKER_TYPE,
						Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE, message));
			}
		}
	}
}
