// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.problems;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.xtext.validation.Issue;

/** Makes the markers of a file that no build looks after say what is wrong with it. */
final class MarkerJob extends WorkspaceJob {

	private final IFile file;
	private final List<Issue> issues;
	private final String text;
	private final Runnable unchanged;

	MarkerJob(IFile file, List<Issue> issues, String text, Runnable unchanged) {
		super("Journey problems");
		this.file = file;
		this.issues = issues;
		this.text = text;
		this.unchanged = unchanged;
		setSystem(true);
		setRule(new MarkerRule(file));
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		if (!file.exists()) {
			return Status.OK_STATUS;
		}
		if (!ProblemMarkers.update(file, issues, text)) {
			unchanged.run();
		}
		return Status.OK_STATUS;
	}
}
