// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.Issue.IssueImpl;

/** What was found in the parts of an owner, kept as long as nothing changes that rules on such a part look at. */
final class PartFindings {

	private record Place(int offset, int line, int column) {

		static Place of(EObject element) {
			ICompositeNode node = NodeModelUtils.getNode(element);
			LineAndColumn start = NodeModelUtils.getLineAndColumn(node, node.getTotalOffset());
			return new Place(node.getTotalOffset(), start.getLine(), start.getColumn());
		}
	}

	/**
	 * What was found in a part.
	 *
	 * @param part the part as it was then
	 * @param place where it stood
	 * @param issues the findings, as they were there
	 */
	private record Found(CheckedPart part, Place place, List<Issue> issues) {

		List<Issue> at(Place now) {
			if (now.equals(place)) {
				return issues;
			}
			List<Issue> moved = new ArrayList<>(issues.size());
			for (Issue issue : issues) {
				moved.add(moved(issue, now.offset - place.offset, now.line - place.line));
			}
			return moved;
		}
	}

	private final Object basis;
	/** By position. */
	private final List<Found> found = new ArrayList<>();

	/**
	 * Nothing is known yet.
	 *
	 * @param basis all that findings depend on besides the part
	 */
	PartFindings(Object basis) {
		this.basis = basis;
	}

	/** {@return whether what is known still holds on another basis} */
	boolean holdFor(Object now) {
		return basis.equals(now);
	}

	/** {@return what was found in a part; empty where that is not known, or no longer holds} */
	Optional<List<Issue>> of(CheckedPart part) {
		Found known = part.position() < found.size() ? found.get(part.position()) : null;
		if (known == null || known.part.element() != part.element() || !known.part.next().equals(part.next())) {
			return Optional.empty();
		}
		Place now = Place.of(part.element());
		return now.column == known.place.column ? Optional.of(known.at(now)) : Optional.empty();
	}

	/** Keeps what was found in a part. */
	void keep(CheckedPart part, List<Issue> issues) {
		while (found.size() <= part.position()) {
			found.add(null);
		}
		found.set(part.position(), new Found(part, Place.of(part.element()), List.copyOf(issues)));
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
