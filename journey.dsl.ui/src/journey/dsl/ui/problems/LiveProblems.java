// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.ui.model.ValidatedSnapshot;

/** The annotations of problems, in a compartment of their own, one for all viewers of a document. */
final class LiveProblems extends AnnotationModel {

	/** More would help nobody and would be felt; the worst come first. */
	private static final int LIMIT = 2000;

	/** How many characters painters may paint anew at a time. */
	private static final int PART = 4096;

	/** What a user sees of a problem, and where. */
	private record Look(Severity severity, String message, String code, List<String> data, Position position) {

		Look(Issue issue, Position position) {
			this(issue.getSeverity(), issue.getMessage(), issue.getCode(),
					issue.getData() == null ? List.of() : List.of(issue.getData()), position);
		}
	}

	private record Changes(List<Annotation> gone, Map<Annotation, Position> fresh) {
	}

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

	/** Shows these problems and no others; those that show already stay. */
	void show(ValidatedSnapshot result) {
		if (result != shown) {
			replace(result.issues());
			shown = result;
		}
	}

	/** Shows none. */
	void clear() {
		if (shown != null) {
			replace(List.of());
			shown = null;
		}
	}

	/**
	 * Tells the changes part of the text by part of it: painters paint everything between the first and the last change
	 * that they hear of at once.
	 */
	private void replace(List<Issue> issues) {
		Map<Look, Issue> wanted = new LinkedHashMap<>();
		issues.stream().sorted(Comparator.comparing(Issue::getSeverity)).limit(LIMIT)
				.forEach(issue -> wanted.put(new Look(issue, position(issue)), issue));
		Map<Integer, Changes> parts = new TreeMap<>();
		current().forEach((annotation, position) -> {
			if (wanted.remove(new Look(annotation.issue(), position)) == null) {
				changes(parts, position).gone().add(annotation);
			}
		});
		wanted.forEach((look, issue) -> changes(parts, look.position()).fresh().put(new ProblemAnnotation(issue),
				look.position()));
		parts.values().forEach(part -> replaceAnnotations(part.gone().toArray(Annotation[]::new), part.fresh()));
	}

	private static Changes changes(Map<Integer, Changes> parts, Position position) {
		return parts.computeIfAbsent(position.getOffset() / PART,
				part -> new Changes(new ArrayList<>(), new LinkedHashMap<>()));
	}

	/** The document has moved the positions with the text. */
	private Map<ProblemAnnotation, Position> current() {
		Map<ProblemAnnotation, Position> current = new LinkedHashMap<>();
		getAnnotationIterator().forEachRemaining(
				annotation -> current.put((ProblemAnnotation) annotation, getPosition(annotation)));
		return current;
	}

	private static Position position(Issue issue) {
		int offset = issue.getOffset() == null ? 0 : issue.getOffset();
		int length = issue.getLength() == null ? 0 : issue.getLength();
		return new Position(Math.max(0, offset), Math.max(0, length));
	}
}
