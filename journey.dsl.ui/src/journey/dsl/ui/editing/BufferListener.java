// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.editing;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Hears of some of what happens to file buffers: the rest says nothing to it. */
public interface BufferListener extends IFileBufferListener {

	@Override
	default void bufferCreated(IFileBuffer buffer) {
		// says nothing
	}

	@Override
	default void bufferDisposed(IFileBuffer buffer) {
		// says nothing
	}

	@Override
	default void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// says nothing
	}

	@Override
	default void bufferContentReplaced(IFileBuffer buffer) {
		// says nothing
	}

	@Override
	default void stateChanging(IFileBuffer buffer) {
		// says nothing
	}

	@Override
	default void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
		// says nothing
	}

	@Override
	default void stateValidationChanged(IFileBuffer buffer, boolean validated) {
		// says nothing
	}

	@Override
	default void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// says nothing
	}

	@Override
	default void underlyingFileDeleted(IFileBuffer buffer) {
		// says nothing
	}

	@Override
	default void stateChangeFailed(IFileBuffer buffer) {
		// says nothing
	}
}
