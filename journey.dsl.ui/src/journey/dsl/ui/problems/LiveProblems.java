// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.problems;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.ui.model.ValidatedSnapshot;

/** The annotations of problems, in a compartment of their own, one for all viewers of a document. */
final class LiveProblems extends AnnotationModel {

	/** More would help nobody and would be felt; the worst come first. */
	private static final int LIMIT = 2000;

	private ValidatedSnapshot shown;

	/** The problems among the annotations of a document. */
	static LiveProblems of(IAnnotationModel annotations) {
		IAnnotationModelExtension compartments = (IAnnotationModelExtension) annotations;
		IAnnotationModel existing = compartments.getAnnotationModel(LiveProblems.class);
		if (existing instanceof LiveProblems live) {
			return live;
		}
		LiveProblems live = new LiveProblems();
		compartments.addAnnotationModel(LiveProblems.class, live);
		return live;
	}

	/** Shows these problems and no others. */
	void show(ValidatedSnapshot result) {
		if (result == shown) {
			return;
		}
		Map<Annotation, Position> problems = new HashMap<>();
		result.issues().stream().sorted(Comparator.comparing(Issue::getSeverity)).limit(LIMIT)
				.forEach(issue -> problems.put(new ProblemAnnotation(issue), position(issue)));
		replaceAnnotations(current(), problems);
		shown = result;
	}

	/** Shows none. */
	void clear() {
		if (shown != null) {
			replaceAnnotations(current(), Map.of());
			shown = null;
		}
	}

	private Annotation[] current() {
		return getAnnotationMap().keySet().toArray(Annotation[]::new);
	}

	private static Position position(Issue issue) {
		int offset = issue.getOffset() == null ? 0 : issue.getOffset();
		int length = issue.getLength() == null ? 0 : issue.getLength();
		return new Position(Math.max(0, offset), Math.max(0, length));
	}
}
