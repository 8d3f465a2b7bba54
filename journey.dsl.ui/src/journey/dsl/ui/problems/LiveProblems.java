// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.ui.model.ValidatedSnapshot;

/** The annotations of problems, in a compartment of their own, one for all viewers of a document. */
final class LiveProblems extends AnnotationModel {

	/** So many more stay where they show: else a new one would drive out the last, and all between be painted. */
	private static final int SLACK = 100;

	/** How many characters painters may paint anew at a time. */
	private static final int PART = 4096;

	/** More changes than these are not told one by one. */
	static final int MANY = 20;

	/** What a user sees of a problem, and where. */
	private record Look(Severity severity, String message, String code, List<String> data, Position position) {

		Look(Issue issue, Position position) {
			this(issue.getSeverity(), issue.getMessage(), issue.getCode(),
					issue.getData() == null ? List.of() : List.of(issue.getData()), position);
		}
	}

	private record Changes(List<Annotation> gone, Map<Annotation, Position> fresh) {

		Changes() {
			this(new ArrayList<>(), new LinkedHashMap<>());
		}

		static Changes all(Collection<Changes> parts) {
			Changes all = new Changes();
			parts.forEach(part -> {
				all.gone.addAll(part.gone);
				all.fresh.putAll(part.fresh);
			});
			return all;
		}
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

	/** Has all annotations of the document painted anew, whichever of its models they are in. */
	void repaintAll() {
		fireModelChanged(new AnnotationModelEvent(this));
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
	 * that they hear of at once. Many changes are told at once, since painters look through all that they paint for each.
	 */
	private void replace(List<Issue> issues) {
		Map<ProblemAnnotation, Look> showing = current();
		Map<Look, Issue> wanted = wanted(issues, new HashSet<>(showing.values()));
		Map<Integer, Changes> parts = new TreeMap<>();
		showing.forEach((annotation, look) -> {
			if (wanted.remove(look) == null) {
				changes(parts, look.position()).gone().add(annotation);
			}
		});
		wanted.forEach((look, issue) -> changes(parts, look.position()).fresh().put(new ProblemAnnotation(issue),
				look.position()));
		List<Changes> told = parts.size() > MANY ? List.of(Changes.all(parts.values())) : List.copyOf(parts.values());
		told.forEach(part -> replaceAnnotations(part.gone().toArray(Annotation[]::new), part.fresh()));
	}

	private static Changes changes(Map<Integer, Changes> parts, Position position) {
		return parts.computeIfAbsent(position.getOffset() / PART, part -> new Changes());
	}

	private static Map<Look, Issue> wanted(List<Issue> issues, Set<Look> showing) {
		Map<Look, Issue> wanted = new LinkedHashMap<>();
		Stream<Issue> worst = issues.stream().sorted(Comparator.comparing(Issue::getSeverity))
				.limit(ProblemMarkers.LIMIT + SLACK);
		worst.forEach(issue -> {
			Look look = new Look(issue, position(issue));
			if (wanted.size() < ProblemMarkers.LIMIT || showing.contains(look)) {
				wanted.put(look, issue);
			}
		});
		return wanted;
	}

	/** The document has moved the positions with the text. */
	private Map<ProblemAnnotation, Look> current() {
		Map<ProblemAnnotation, Look> current = new LinkedHashMap<>();
		getAnnotationIterator().forEachRemaining(annotation -> {
			ProblemAnnotation problem = (ProblemAnnotation) annotation;
			current.put(problem, new Look(problem.issue(), getPosition(problem)));
		});
		return current;
	}

	private static Position position(Issue issue) {
		int offset = issue.getOffset() == null ? 0 : issue.getOffset();
		int length = issue.getLength() == null ? 0 : issue.getLength();
		return new Position(Math.max(0, offset), Math.max(0, length));
	}
}
