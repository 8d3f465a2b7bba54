// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;

import journey.dsl.ui.index.FolderFiles;
import journey.dsl.ui.index.JourneyFiles;
import journey.dsl.ui.index.ProjectFiles;
import journey.dsl.ui.index.SingleFile;

/**
 * Where a document comes from.
 *
 * @param uri its place
 * @param files the files that belong together with it
 */
record DocumentOrigin(URI uri, JourneyFiles files) {

	private static final URI UNSAVED = URI.createURI("memory:/unsaved." + JourneyFiles.EXTENSION);

	/** The origin of a document: a file of the workspace, a file outside of it, or no file at all. */
	static DocumentOrigin of(IDocument document) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		Optional<IFile> file = workspaceFile(buffer);
		if (file.isPresent()) {
			return new DocumentOrigin(ProjectFiles.uri(file.get()), new ProjectFiles(file.get().getProject()));
		}
		return localFile(buffer).orElse(new DocumentOrigin(UNSAVED, new SingleFile()));
	}

	/** The file of the workspace that a buffer shows, if it shows one that exists. */
	static Optional<IFile> workspaceFile(ITextFileBuffer buffer) {
		return Optional.ofNullable(buffer).map(ITextFileBuffer::getLocation)
				.map(FileBuffers::getWorkspaceFileAtLocation).filter(IFile::exists);
	}

	private static Optional<DocumentOrigin> localFile(ITextFileBuffer buffer) {
		IFileStore store = buffer == null ? null : buffer.getFileStore();
		if (store == null || !EFS.SCHEME_FILE.equals(store.toURI().getScheme())) {
			return Optional.empty();
		}
		Path path = Path.of(store.toURI());
		return Optional.of(new DocumentOrigin(URI.createFileURI(path.toString()), new FolderFiles(path.getParent())));
	}
}
