// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
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

/** A project of its own for each test; closes its editors and deletes it afterwards. */
final class Workspace implements BeforeEachCallback, AfterEachCallback {

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("journeys");

	@Override
	public void beforeEach(ExtensionContext context) throws CoreException {
		project.create(null);
		project.open(null);
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
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
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
