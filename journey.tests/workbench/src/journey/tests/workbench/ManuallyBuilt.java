// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What tests of builds start from: a project that each of them builds when it wants to. */
abstract class ManuallyBuilt {

	static final String DEPARTMENTS = "package shop department Stores \"Magasins\"";

	static final String CHANNELS = "package shop channel Shop owner Stores";

	private static final String MANY_RULES_OFF = """
			channel-unused=ignore
			""";

	@RegisterExtension
	final ManualBuild manual = new ManualBuild();

	@RegisterExtension
	final Projects projects = new Projects();

	@RegisterExtension
	final ValidatedFiles validated = new ValidatedFiles();

	IProject project;

	@BeforeEach
	void createProject() throws CoreException {
		project = projects.create("built");
		Projects.write(project, "journey.rules", MANY_RULES_OFF);
	}
}
