// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;

import journey.dsl.ui.index.JourneyFiles;

/** Makes a project of one of the examples, and opens its first file. */
public final class ExampleWizard extends ProjectWizard {

	private ExamplePage page;

	/** Called by the platform. */
	public ExampleWizard() {
		super("example.window");
	}

	@Override
	public void addPages() {
		page = new ExamplePage();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.project();
		try {
			Map<String, byte[]> files = Examples.files(page.example());
			return create(new ProjectCreation(project, null, List.of(), files))
					&& show(project, files.keySet().stream().filter(path -> path.endsWith("." + JourneyFiles.EXTENSION))
							.findFirst().map(project::getFile));
		} catch (IOException e) {
			return failed(e);
		}
	}
}
