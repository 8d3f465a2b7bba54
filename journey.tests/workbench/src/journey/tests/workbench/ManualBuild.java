// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Switches "Build Automatically" off during a test, so that the test knows when a build runs. */
final class ManualBuild implements BeforeEachCallback, AfterEachCallback {

	private boolean before;

	@Override
	public void beforeEach(ExtensionContext context) throws CoreException {
		before = ResourcesPlugin.getWorkspace().isAutoBuilding();
		set(false);
		EventLoop.until("no build", () -> Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0);
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		set(before);
	}

	private static void set(boolean automatic) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IWorkspaceDescription description = workspace.getDescription();
		description.setAutoBuilding(automatic);
		workspace.setDescription(description);
	}
}
