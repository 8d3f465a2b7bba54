// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/** Makes a file's problem markers say what is wrong with it; leaves them alone where they say so already. */
final class MarkerJob extends WorkspaceJob {

	/** The type of the markers. */
	static final String MARKER_TYPE = "journey.dsl.ui.problem";

	/** The attribute with the code of the rule that found the problem. */
	static final String CODE = "journey.code";

	private static final String[] ATTRIBUTES = { IMarker.MESSAGE, IMarker.SEVERITY, IMarker.LINE_NUMBER,
		IMarker.CHAR_START, IMarker.CHAR_END, CODE };

	private final IFile file;
	private final List<Issue> issues;
	private final Runnable unchanged;

	MarkerJob(IFile file, List<Issue> issues, Runnable unchanged) {
		super("Journey problems");
		this.file = file;
		this.issues = issues;
		this.unchanged = unchanged;
		setSystem(true);
		setRule(new MarkerRule(file));
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		if (!file.exists()) {
			return Status.OK_STATUS;
		}
		IMarker[] present = file.findMarkers(MARKER_TYPE, false, IResource.DEPTH_ZERO);
		List<List<Object>> wanted = issues.stream().map(MarkerJob::values).toList();
		if (wanted.equals(values(present))) {
			unchanged.run();
			return Status.OK_STATUS;
		}
		file.deleteMarkers(MARKER_TYPE, false, IResource.DEPTH_ZERO);
		for (List<Object> values : wanted) {
			file.createMarker(MARKER_TYPE, attributes(values));
		}
		return Status.OK_STATUS;
	}

	private static List<List<Object>> values(IMarker[] markers) throws CoreException {
		Arrays.sort(markers, (first, second) -> Long.compare(first.getId(), second.getId()));
		List<List<Object>> values = new ArrayList<>();
		for (IMarker marker : markers) {
			values.add(Arrays.asList(marker.getAttributes(ATTRIBUTES)));
		}
		return values;
	}

	private static List<Object> values(Issue issue) {
		int start = issue.getOffset() == null ? 0 : issue.getOffset();
		int length = issue.getLength() == null ? 0 : issue.getLength();
		int line = issue.getLineNumber() == null ? 1 : issue.getLineNumber();
		String code = issue.getCode() == null ? "" : issue.getCode();
		return List.of(issue.getMessage(), severity(issue.getSeverity()), line, start, start + length, code);
	}

	private static Map<String, Object> attributes(List<Object> values) {
		Map<String, Object> attributes = new LinkedHashMap<>();
		for (int index = 0; index < ATTRIBUTES.length; index++) {
			attributes.put(ATTRIBUTES[index], values.get(index));
		}
		return attributes;
	}

	private static int severity(Severity severity) {
		return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO, IGNORE -> IMarker.SEVERITY_INFO;
		};
	}
}
