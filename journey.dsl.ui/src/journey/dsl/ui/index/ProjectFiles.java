// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.IResourceProxyVisitor;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;

/**
 * The files of a project, those aside that a build puts there.
 *
 * @param project the project
 */
public record ProjectFiles(IProject project) implements JourneyFiles {

	@Override
	public String name() {
		return "project:" + project.getName();
	}

	@Override
	public boolean isLasting() {
		return project.isAccessible();
	}

	@Override
	public BuiltFiles built() {
		return JourneyProjects.isJourney(project) ? BuiltIndexes.of(project) : BuiltFiles.NONE;
	}

	@Override
	public List<JourneyFile> list() {
		List<JourneyFile> files = new ArrayList<>();
		IResourceProxyVisitor collector = proxy -> visit(proxy, files);
		if (project.isAccessible()) {
			try {
				project.accept(collector, IResource.DEPTH_INFINITE, IContainer.EXCLUDE_DERIVED);
			} catch (CoreException e) {
				ILog.of(ProjectFiles.class).error("The journey files of " + project.getName() + " cannot be listed.", e);
			}
		}
		files.sort(Comparator.comparing(file -> file.uri().toString()));
		return files;
	}

	private static boolean visit(IResourceProxy proxy, List<JourneyFile> files) {
		if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + EXTENSION)) {
			IFile file = (IFile) proxy.requestResource();
			files.add(new JourneyFile(uri(file), stamp(file), () -> read(file)));
		}
		return true;
	}

	/** Changes with the content of a file, also between sessions. */
	public static long stamp(IFile file) {
		return file.getModificationStamp() * 31 + file.getLocalTimeStamp();
	}

	/** The file of the workspace at a place. */
	public static IFile file(URI uri) {
		return ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(uri.toPlatformString(true)));
	}

	/** The place of a file of the workspace. */
	public static URI uri(IFile file) {
		return URI.createPlatformResourceURI(file.getFullPath().toString(), true);
	}

	/** The text of a file, or so much of it that it is seen to be too long. */
	static String read(IFile file) throws IOException {
		try (InputStream content = file.getContents(true)) {
			return AnalysedText.read(content, Charset.forName(file.getCharset()));
		} catch (CoreException | IllegalArgumentException e) {
			throw new IOException(e);
		}
	}
}
