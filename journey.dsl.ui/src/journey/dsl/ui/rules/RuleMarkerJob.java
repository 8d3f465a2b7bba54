// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rules;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import journey.dsl.validation.RuleFile;
import journey.dsl.validation.RuleFile.Problem;

/** Marks the lines of a project's <code>journey.rules</code> that make no sense. */
final class RuleMarkerJob extends WorkspaceJob {

	/** The type of the markers. */
	static final String MARKER_TYPE = "journey.dsl.ui.rule";

	private final IProject project;

	RuleMarkerJob(IProject project) {
		super("Journey rules");
		this.project = project;
		setSystem(true);
		setRule(RulesText.file(project));
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		IFile file = RulesText.file(project);
		if (file.isAccessible()) {
			List<Problem> problems = problems();
			file.deleteMarkers(MARKER_TYPE, false, IResource.DEPTH_ZERO);
			for (Problem problem : problems) {
				file.createMarker(MARKER_TYPE, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.LINE_NUMBER,
						problem.line(), IMarker.MESSAGE, problem.message()));
			}
		}
		return Status.OK_STATUS;
	}

	private List<Problem> problems() {
		try {
			Optional<String> text = RulesText.of(project);
			return text.map(RuleFile::parse).map(RuleFile::problems).orElseGet(List::of);
		} catch (IOException e) {
			return List.of(new Problem(1, String.valueOf(e.getMessage())));
		}
	}
}
