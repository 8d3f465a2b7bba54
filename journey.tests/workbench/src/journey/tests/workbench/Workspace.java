// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A project of its own for each test; closes its editors and deletes it afterwards. A channel alone has no
 * problem, as the project's rules have it: that is all that most tests need.
 */
final class Workspace implements BeforeEachCallback, AfterEachCallback {

	/** The rules of the project. */
	static final String RULES = "channel-unused=ignore";

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("journeys");

	@Override
	public void beforeEach(ExtensionContext context) throws CoreException {
		project.create(null);
		project.open(null);
		rules(RULES);
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		page().closeAllEditors(false);
		EventLoop.drain();
		project.delete(true, true, null);
	}

	IProject project() {
		return project;
	}

	/** Creates a file of the project. */
	IFile file(String name, String text) throws CoreException {
		IFile file = project.getFile(name);
		file.create(content(text), true, null);
		return file;
	}

	/** Makes the project's journey.rules say this and nothing else. */
	IFile rules(String text) throws CoreException {
		IFile file = project.getFile("journey.rules");
		if (file.exists()) {
			file.setContents(content(text), true, false, null);
		} else {
			file.create(content(text), true, null);
		}
		return file;
	}

	private static ByteArrayInputStream content(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	/** The problems of a file as its markers have them: the rule's id and the severity's number. */
	List<String> problems(String name) {
		return markers(project.getFile(name), "journey.dsl.ui.problem").stream()
				.map(marker -> marker.getAttribute("journey.code", "") + " " + marker.getAttribute(IMarker.SEVERITY, -1))
				.sorted().toList();
	}

	/** The markers of a file. */
	static List<IMarker> markers(IFile file, String type) {
		try {
			return List.of(file.findMarkers(type, false, IResource.DEPTH_ZERO));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Creates a file of the project and opens it. */
	JourneyEditor open(String name, String text) throws CoreException {
		return open(file(name, text));
	}

	/** Opens a file of the project. */
	JourneyEditor open(IFile file) throws CoreException {
		return new JourneyEditor((ITextEditor) IDE.openEditor(page(), file));
	}

	/** Opens a file outside of the workspace. */
	JourneyEditor openOutside(Path file) throws CoreException {
		return new JourneyEditor(
				(ITextEditor) IDE.openEditorOnFileStore(page(), EFS.getLocalFileSystem().getStore(file.toUri())));
	}

	static IWorkbenchPage page() {
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchWindow window = active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		return window.getActivePage();
	}
}
