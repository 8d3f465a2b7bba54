// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.fixes;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.ide.fixes.Finding;
import journey.dsl.ui.problems.ProblemMarkers;

/**
 * A problem that shows somewhere.
 *
 * @param code the rule's id
 * @param offset where it is marked
 * @param length how much is marked
 * @param data what the rule tells quick fixes
 */
record Problem(String code, int offset, int length, List<String> data) {

	static Problem of(IMarker marker) {
		int start = marker.getAttribute(IMarker.CHAR_START, 0);
		return new Problem(ProblemMarkers.code(marker), start, marker.getAttribute(IMarker.CHAR_END, start) - start,
				ProblemMarkers.data(marker));
	}

	/** A problem that now stands at a place, since the text has changed after it was found. */
	static Problem of(Issue issue, int offset, int length) {
		return new Problem(issue.getCode() == null ? "" : issue.getCode(), offset, length,
				issue.getData() == null ? List.of() : List.of(issue.getData()));
	}

	Finding in(XtextResource file) {
		return new Finding(file, code, offset, length, data);
	}
}
