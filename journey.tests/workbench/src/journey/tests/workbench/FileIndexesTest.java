// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Indexes are kept as long as they are of use. */
class FileIndexesTest {

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@RegisterExtension
	private final ProjectIndexes indexes = new ProjectIndexes();

	@Test
	void thatOfAnOpenProjectStaysWhenItsLastEditorCloses() {
		// given
		indexes.connect(workspace.project());

		// when
		indexes.disconnect(workspace.project());

		// then
		assertThat(indexes.contain(workspace.project())).isTrue();
	}

	@Test
	void thatOfAProjectGoesWhenTheProjectIsClosed() throws CoreException {
		// given
		indexes.connect(workspace.project());
		indexes.disconnect(workspace.project());

		// when
		workspace.project().close(null);

		// then
		assertThat(indexes.contain(workspace.project())).isFalse();
	}

	@Test
	void thatOfAProjectGoesWhenTheProjectIsDeleted() throws CoreException {
		// given
		indexes.connect(workspace.project());
		indexes.disconnect(workspace.project());

		// when
		workspace.project().delete(true, true, null);

		// then
		assertThat(indexes.contain(workspace.project())).isFalse();
	}

	@Test
	void itGoesWithTheLastEditorThatOutlivesItsProject() throws CoreException {
		// given
		indexes.connect(workspace.project());
		workspace.project().close(null);

		// when
		indexes.disconnect(workspace.project());

		// then
		assertThat(indexes.contain(workspace.project())).isFalse();
	}
}
