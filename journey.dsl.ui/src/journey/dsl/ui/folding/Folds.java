// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.xtext.ide.editor.folding.FoldingRange;

/** What folds in a viewer. What was folded stays so as long as it is there; for the user's thread. */
final class Folds {

	private final ProjectionViewer viewer;
	private final IDocument document;

	Folds(ProjectionViewer viewer, IDocument document) {
		this.viewer = viewer;
		this.document = document;
	}

	void show(List<FoldingRange> ranges) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			// the user has switched folding off
			return;
		}
		Map<Position, ProjectionAnnotation> wanted = new LinkedHashMap<>();
		Map<Integer, Position> byStart = new HashMap<>();
		for (FoldingRange range : ranges) {
			Position lines = lines(range);
			if (lines != null && byStart.putIfAbsent(lines.getOffset(), lines) == null) {
				wanted.put(lines, new ProjectionAnnotation(range.isInitiallyFolded()));
			}
		}
		List<Annotation> gone = new ArrayList<>();
		model.getAnnotationIterator().forEachRemaining(annotation -> {
			// the model has moved the positions with the text
			if (wanted.remove(model.getPosition(annotation)) == null) {
				gone.add(annotation);
			}
		});
		replace(model, gone, wanted);
	}

	private static void replace(ProjectionAnnotationModel model, List<Annotation> gone,
			Map<Position, ProjectionAnnotation> wanted) {
		if (gone.isEmpty() && wanted.isEmpty()) {
			return;
		}
		Map<Annotation, Position> fresh = new HashMap<>();
		wanted.forEach((position, annotation) -> fresh.put(annotation, position));
		model.modifyAnnotations(gone.toArray(Annotation[]::new), fresh, new Annotation[0]);
	}

	/** Whole lines; null where the range has only one. */
	private Position lines(FoldingRange range) {
		try {
			int first = document.getLineOfOffset(range.getOffset());
			int last = document.getLineOfOffset(range.getOffset() + range.getLength());
			int start = document.getLineOffset(first);
			int end = document.getLineOffset(last) + document.getLineLength(last);
			return last > first ? new Position(start, end - start) : null;
		} catch (BadLocationException e) {
			throw new IllegalStateException("a current range is in the document", e);
		}
	}
}
