// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.documentation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;

/**
 * A site in a folder of the workspace. What is written is marked as derived: it is generated, so searches and version
 * control may leave it out.
 *
 * @param folder its folder
 */
record WorkspaceFiles(IFolder folder) implements SiteFiles {

	@Override
	public Optional<byte[]> read(String path) throws IOException {
		IFile file = file(path);
		if (!file.exists()) {
			return Optional.empty();
		}
		try (InputStream content = file.getContents(true)) {
			return Optional.of(content.readAllBytes());
		} catch (CoreException e) {
			throw new IOException(e);
		}
	}

	@Override
	public boolean isEmpty() throws IOException {
		try {
			return !folder.exists() || folder.members().length == 0;
		} catch (CoreException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void write(String path, byte[] content) throws IOException {
		IFile file = file(path);
		try {
			if (file.exists()) {
				file.setContents(new ByteArrayInputStream(content), true, false, null);
			} else {
				create(file.getParent());
				file.create(new ByteArrayInputStream(content), IResource.FORCE | IResource.DERIVED, null);
			}
		} catch (CoreException e) {
			throw new IOException(e);
		}
	}

	private static void create(IContainer parent) throws CoreException {
		if (parent instanceof IFolder missing && !missing.exists()) {
			create(missing.getParent());
			missing.create(IResource.FORCE | IResource.DERIVED, true, null);
		}
	}

	@Override
	public void delete(String path) throws IOException {
		try {
			IResource gone = file(path);
			gone.delete(true, null);
			IContainer parent = gone.getParent();
			while (!parent.equals(folder) && parent.exists() && parent.members().length == 0) {
				IContainer next = parent.getParent();
				parent.delete(true, null);
				parent = next;
			}
		} catch (CoreException e) {
			throw new IOException(e);
		}
	}

	private IFile file(String path) throws IOException {
		Path relative = new Path(path);
		if (relative.isEmpty() || relative.isAbsolute() || relative.hasTrailingSeparator()
				|| relative.segment(0).equals("..")) {
			throw new IOException(path);
		}
		return folder.getFile(relative);
	}
}
