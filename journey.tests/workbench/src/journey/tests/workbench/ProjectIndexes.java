// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import journey.dsl.ui.index.FileIndexes;
import journey.dsl.ui.index.FileReader;
import journey.dsl.ui.index.ProjectFiles;

/**
 * Indexes of a test's own. They are no fields of the test itself, since the search for tests would load their classes,
 * and start the project's bundles before the test that sees whether they are started.
 */
final class ProjectIndexes implements BeforeEachCallback, AfterEachCallback {

	private final FileIndexes indexes = new FileIndexes(ResourcesPlugin.getWorkspace(), new FileReader(() -> {
		throw new AssertionError("no file is read");
	}), () -> { });

	@Override
	public void beforeEach(ExtensionContext context) {
		indexes.start();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		indexes.stop();
	}

	/** As where an editor opens a file of the project. */
	void connect(IProject project) {
		indexes.connect(new ProjectFiles(project));
	}

	/** As where that editor closes. */
	void disconnect(IProject project) {
		indexes.disconnect(new ProjectFiles(project));
	}

	boolean contain(IProject project) {
		return indexes.find(new ProjectFiles(project)).isPresent();
	}
}
