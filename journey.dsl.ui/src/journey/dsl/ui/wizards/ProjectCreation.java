// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

import journey.dsl.ui.build.JourneyNature;
import journey.dsl.ui.Texts;

/** Creates a Journey project with files in it. */
final class ProjectCreation extends WorkspaceModifyOperation {

	private final IProject project;
	private final URI location;
	private final List<IProject> references;
	private final Map<String, byte[]> files;

	/**
	 * A creation.
	 *
	 * @param location where the project is on disk; null for its place in the workspace
	 * @param references the projects that it refers to
	 * @param files contents by path
	 */
	ProjectCreation(IProject project, URI location, List<IProject> references, Map<String, byte[]> files) {
		this.project = project;
		this.location = location;
		this.references = references;
		this.files = files;
	}

	@Override
	protected void execute(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Texts.WIZARDS.text("project.creating", project.getName()),
				files.size() + 3);
		IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(location);
		description.setReferencedProjects(references.toArray(IProject[]::new));
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			write(project.getFile(new Path(file.getKey())), file.getValue(), progress.split(1));
		}
		JourneyNature.set(project, true);
	}

	/** What is at the chosen location already stays as it is. */
	private static void write(IFile file, byte[] content, IProgressMonitor monitor) throws CoreException {
		create(file.getParent());
		if (!file.exists()) {
			file.create(new ByteArrayInputStream(content), true, monitor);
		}
	}

	private static void create(IContainer parent) throws CoreException {
		if (parent instanceof IFolder folder && !folder.exists()) {
			create(folder.getParent());
			folder.create(true, true, null);
		}
	}
}
