// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.spelling;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;

/** The annotations of misspelt words, in a compartment of their own, one for all viewers of a document. */
final class SpellingMarks extends AnnotationModel {

	private Misspellings shown = Misspellings.NONE;

	/** Marks these words and no others. */
	static void show(ISourceViewer viewer, Misspellings found) {
		IAnnotationModel annotations = viewer.getAnnotationModel();
		if (annotations instanceof IAnnotationModelExtension compartments) {
			IAnnotationModel existing = compartments.getAnnotationModel(SpellingMarks.class);
			if (existing instanceof SpellingMarks marks) {
				marks.show(found);
			} else if (!found.problems().isEmpty()) {
				SpellingMarks marks = new SpellingMarks();
				compartments.addAnnotationModel(SpellingMarks.class, marks);
				marks.show(found);
			}
		}
	}

	private void show(Misspellings found) {
		if (found != shown) {
			Map<Annotation, Position> marks = new HashMap<>();
			for (SpellingProblem problem : found.problems()) {
				marks.put(new SpellingAnnotation(problem), new Position(problem.getOffset(), problem.getLength()));
			}
			replaceAnnotations(getAnnotationMap().keySet().toArray(Annotation[]::new), marks);
			shown = found;
		}
	}
}
