// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.Issue.IssueImpl;

import journey.dsl.journey.Step;
import journey.dsl.parsing.StepMemory;

/** What was found in a step, kept with it as long as nothing changes that the rules on a step look at. */
final class StepFindings {

	private record Place(int offset, int line, int column) {

		static Place of(Step step) {
			ICompositeNode node = NodeModelUtils.getNode(step);
			LineAndColumn start = NodeModelUtils.getLineAndColumn(node, node.getTotalOffset());
			return new Place(node.getTotalOffset(), start.getLine(), start.getColumn());
		}
	}

	private final Place place;
	private final List<Issue> issues;

	private StepFindings(Place place, List<Issue> issues) {
		this.place = place;
		this.issues = List.copyOf(issues);
	}

	/**
	 * What was found in a step.
	 *
	 * @param basis all that the findings depend on besides the step
	 * @return empty where that is not known, or no longer holds
	 */
	static Optional<List<Issue>> of(Step step, Object basis) {
		return StepMemory.find(step, StepFindings.class, basis).flatMap(known -> {
			Place now = Place.of(step);
			return now.column != known.place.column ? Optional.empty() : Optional.of(known.at(now));
		});
	}

	/** Keeps what was found in a step. */
	static void keep(Step step, Object basis, List<Issue> issues) {
		StepMemory.keep(step, StepFindings.class, basis, new StepFindings(Place.of(step), issues));
	}

	private List<Issue> at(Place now) {
		if (now.equals(place)) {
			return issues;
		}
		List<Issue> moved = new ArrayList<>(issues.size());
		for (Issue issue : issues) {
			moved.add(moved(issue, now.offset - place.offset, now.line - place.line));
		}
		return moved;
	}

	private static Issue moved(Issue issue, int characters, int lines) {
		IssueImpl moved = new IssueImpl();
		moved.setOffset(issue.getOffset() + characters);
		moved.setLength(issue.getLength());
		moved.setLineNumber(issue.getLineNumber() + lines);
		moved.setLineNumberEnd(issue.getLineNumberEnd() + lines);
		moved.setColumn(issue.getColumn());
		moved.setColumnEnd(issue.getColumnEnd());
		moved.setCode(issue.getCode());
		moved.setMessage(issue.getMessage());
		moved.setSeverity(issue.getSeverity());
		moved.setSyntaxError(issue.isSyntaxError());
		moved.setType(issue.getType());
		moved.setUriToProblem(issue.getUriToProblem());
		moved.setData(issue.getData());
		return moved;
	}
}
