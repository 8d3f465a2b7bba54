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
import org.eclipse.core.runtime.CoreException;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/** The problem markers of files. */
public final class ProblemMarkers {

	/** The type of the markers. */
	public static final String TYPE = "journey.dsl.ui.problem";

	/** The attribute with the code of the rule that found the problem. */
	static final String CODE = "journey.code";

	/** The attribute with what the rule tells quick fixes, an entry to a line. */
	private static final String DATA = "journey.data";

	/** The attribute with the text that the problem was found at. */
	private static final String TEXT = "journey.text";

	/** So much of it before and behind the start of the mark tells it from any other. */
	private static final int REACH = 100;

	/** More of them in one file would help nobody and would be felt. */
	static final int LIMIT = 1000;

	private static final String[] ATTRIBUTES = { IMarker.MESSAGE, IMarker.SEVERITY, IMarker.LINE_NUMBER,
		IMarker.CHAR_START, IMarker.CHAR_END, CODE, DATA, TEXT };

	private ProblemMarkers() {
	}

	/**
	 * Makes the markers of a file say what is wrong with it; leaves them alone where they say so already.
	 *
	 * @param text what was checked
	 * @return whether they have changed
	 */
	public static boolean update(IFile file, List<Issue> issues, String text) throws CoreException {
		IMarker[] present = file.findMarkers(TYPE, false, IResource.DEPTH_ZERO);
		List<List<Object>> wanted = issues.stream().limit(LIMIT).map(issue -> values(issue, text))
				.toList();
		if (wanted.equals(values(present))) {
			return false;
		}
		file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
		for (List<Object> values : wanted) {
			file.createMarker(TYPE, attributes(values));
		}
		return true;
	}

	/** {@return the code of the rule that found a problem; empty for a marker of another kind} */
	public static String code(IMarker marker) {
		return marker.getAttribute(CODE, "");
	}

	/** {@return what the rule that found a problem tells quick fixes} */
	public static List<String> data(IMarker marker) {
		String data = marker.getAttribute(DATA, "");
		return data.isEmpty() ? List.of() : List.of(data.split("\n", -1));
	}

	/** {@return the text that a problem was found at; as {@link #textAt} gives it} */
	public static String text(IMarker marker) {
		return marker.getAttribute(TEXT, "");
	}

	/**
	 * What is remembered of the text at a mark: the line up to the mark, and the mark. The same text further along the line
	 * or in another one would be another place.
	 */
	public static String textAt(String text, int start, int end) {
		int from = Math.min(Math.max(0, start), text.length());
		int line = text.lastIndexOf('\n', from - 1) + 1;
		int to = Math.max(from, Math.min(text.length(), Math.min(end, from + REACH)));
		return text.substring(Math.max(line, from - REACH), to);
	}

	/** Removes the markers of a file or of all files in a project. */
	public static void remove(IResource resource) throws CoreException {
		resource.deleteMarkers(TYPE, false, IResource.DEPTH_INFINITE);
	}

	private static List<List<Object>> values(IMarker[] markers) throws CoreException {
		Arrays.sort(markers, (first, second) -> Long.compare(first.getId(), second.getId()));
		List<List<Object>> values = new ArrayList<>();
		for (IMarker marker : markers) {
			values.add(Arrays.asList(marker.getAttributes(ATTRIBUTES)));
		}
		return values;
	}

	private static List<Object> values(Issue issue, String text) {
		int start = issue.getOffset() == null ? 0 : issue.getOffset();
		int length = issue.getLength() == null ? 0 : issue.getLength();
		int line = issue.getLineNumber() == null ? 1 : issue.getLineNumber();
		String code = issue.getCode() == null ? "" : issue.getCode();
		String data = issue.getData() == null ? "" : String.join("\n", issue.getData());
		return List.of(issue.getMessage(), severity(issue.getSeverity()), line, start, start + length, code, data,
				textAt(text, start, start + length));
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
