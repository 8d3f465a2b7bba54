// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Journey projects of a test; builds run when the test says so, and the projects are deleted afterwards. */
final class Projects implements AfterEachCallback {

	static final String NATURE = "journey.dsl.ui.nature";

	private final List<String> names = new ArrayList<>();

	/** Creates a Journey project that may refer to others. */
	IProject create(String name, IProject... references) throws CoreException {
		names.add(name);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		IProjectDescription description = project.getDescription();
		description.setNatureIds(new String[] { NATURE });
		description.setReferencedProjects(references);
		project.setDescription(description, null);
		write(project, "journey.rules", Workspace.RULES);
		return project;
	}

	/** Tells that a project has got this name, so that it is deleted too. */
	void renamed(String name) {
		names.add(name);
	}

	/** Writes a file, be it there already or not. */
	static IFile write(IProject project, String path, String text) throws CoreException {
		IFile file = project.getFile(path);
		ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.exists()) {
			file.setContents(content, true, false, null);
		} else {
			if (file.getParent() instanceof IFolder folder && !folder.exists()) {
				folder.create(true, true, null);
			}
			file.create(content, true, null);
		}
		return file;
	}

	/** What is on the disk. */
	static String text(IFile file) {
		try (InputStream stream = file.getContents(true)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Builds what has changed, on a thread of its own as the workbench does. */
	static void build(IProject project) {
		build(project, IncrementalProjectBuilder.INCREMENTAL_BUILD);
	}

	static void build(IProject project, int kind) {
		EventLoop.inBackground(() -> {
			try {
				project.build(kind, null);
				return null;
			} catch (CoreException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** The problems below a project or folder: each with its file, and its rule. */
	static List<String> problems(IResource resource) {
		try {
			return Arrays.stream(resource.findMarkers("journey.dsl.ui.problem", false, IResource.DEPTH_INFINITE))
					.map(marker -> marker.getResource().getName() + " " + marker.getAttribute("journey.code", "")
							+ (marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR ? "!" : ""))
					.sorted().toList();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		Workspace.page().closeAllEditors(false);
		EventLoop.drain();
		for (String name : names) {
			ResourcesPlugin.getWorkspace().getRoot().getProject(name).delete(true, true, null);
		}
		names.clear();
	}
}
