// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.navigation;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens places in files of the workspace and outside of it; for the user's thread. */
public final class Places {

	private Places() {
	}

	/** The file of the workspace at a place; empty where the place is outside. */
	public static Optional<IFile> workspaceFile(URI file) {
		return file.isPlatformResource()
				? Optional.of(ResourcesPlugin.getWorkspace().getRoot()
						.getFile(IPath.fromOSString(file.toPlatformString(true))))
				: Optional.empty();
	}

	/** Shows a part of a file in its editor, which is opened where it is not. */
	public static Optional<ITextEditor> open(IWorkbenchPage page, URI file, int offset, int length) {
		try {
			Optional<IFile> inside = workspaceFile(file);
			IEditorPart editor = inside.isPresent() ? IDE.openEditor(page, inside.get())
					: IDE.openEditorOnFileStore(page,
							EFS.getLocalFileSystem().getStore(Path.of(file.toFileString()).toUri()));
			if (editor instanceof ITextEditor text) {
				page.getNavigationHistory().markLocation(text);
				text.selectAndReveal(offset, length);
				return Optional.of(text);
			}
		} catch (PartInitException e) {
			ILog.of(Places.class).error(file + " cannot be opened.", e);
		}
		return Optional.empty();
	}
}
