// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.xtext.ide.editor.folding.FoldingRange;

/** What folds in a viewer. What was folded stays so as long as it is there; for a background thread. */
final class Folds {

	private static final int AT_A_TIME = 200;

	private final ProjectionViewer viewer;
	private final IDocument document;

	Folds(ProjectionViewer viewer, IDocument document) {
		this.viewer = viewer;
		this.document = document;
	}

	/**
	 * Lets these ranges fold and no others; those that do already are left alone.
	 *
	 * @param holds whether they still are those of the text
	 * @return whether they fold now
	 */
	boolean show(List<FoldingRange> ranges, BooleanSupplier holds) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			// folding is not switched on
			return false;
		}
		Map<Position, ProjectionAnnotation> wanted;
		try {
			wanted = wanted(ranges);
		} catch (BadLocationException e) {
			// the text has become shorter meanwhile
			return false;
		}
		List<Annotation> gone = new ArrayList<>();
		model.getAnnotationIterator().forEachRemaining(annotation -> {
			// the model has moved the positions with the text
			if (wanted.remove(model.getPosition(annotation)) == null) {
				gone.add(annotation);
			}
		});
		return replace(model, gone, wanted, holds);
	}

	private Map<Position, ProjectionAnnotation> wanted(List<FoldingRange> ranges) throws BadLocationException {
		Map<Position, ProjectionAnnotation> wanted = new LinkedHashMap<>();
		Set<Integer> starts = new HashSet<>();
		for (FoldingRange range : ranges) {
			Position lines = lines(range);
			if (lines != null && starts.add(lines.getOffset())) {
				wanted.put(lines, new ProjectionAnnotation(range.isInitiallyFolded()));
			}
		}
		return wanted;
	}

	/** Some at a time: as long as the model changes, whoever wants something of the text waits. */
	private static boolean replace(ProjectionAnnotationModel model, List<Annotation> gone,
			Map<Position, ProjectionAnnotation> wanted, BooleanSupplier holds) {
		List<Annotation> old = gone;
		Iterator<Map.Entry<Position, ProjectionAnnotation>> rest = wanted.entrySet().iterator();
		boolean current = holds.getAsBoolean();
		while (current && (rest.hasNext() || !old.isEmpty())) {
			Map<Annotation, Position> fresh = new HashMap<>();
			while (rest.hasNext() && fresh.size() < AT_A_TIME) {
				Map.Entry<Position, ProjectionAnnotation> next = rest.next();
				fresh.put(next.getValue(), next.getKey());
			}
			model.modifyAnnotations(old.toArray(Annotation[]::new), fresh, new Annotation[0]);
			old = List.of();
			current = holds.getAsBoolean();
		}
		return current;
	}

	/** Whole lines; null where the range has only one. */
	private Position lines(FoldingRange range) throws BadLocationException {
		int first = document.getLineOfOffset(range.getOffset());
		int last = document.getLineOfOffset(range.getOffset() + range.getLength());
		int start = document.getLineOffset(first);
		int end = document.getLineOffset(last) + document.getLineLength(last);
		return last > first ? new Position(start, end - start) : null;
	}
}
