// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.problems;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/**
 * Takes the markers' annotations out of an editor whose text has moved on. The Problems view keeps the markers: they are
 * what the file, as saved, has.
 */
final class HiddenMarkers {

	private HiddenMarkers() {
	}

	static void hide(IAnnotationModel annotations) {
		mark(annotations, true);
	}

	static void show(IAnnotationModel annotations) {
		mark(annotations, false);
	}

	private static void mark(IAnnotationModel annotations, boolean hidden) {
		List<Annotation> changed = new ArrayList<>();
		for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation instanceof MarkerAnnotation marker && annotation.isMarkedDeleted() != hidden
					&& isProblem(marker)) {
				annotation.markDeleted(hidden);
				changed.add(annotation);
			}
		}
		if (changed.size() > LiveProblems.MANY) {
			LiveProblems.of(annotations).repaintAll();
			return;
		}
		// a position that stays the same makes the painters look again
		changed.forEach(annotation -> ((IAnnotationModelExtension) annotations).modifyAnnotationPosition(annotation,
				annotations.getPosition(annotation)));
	}

	private static boolean isProblem(MarkerAnnotation annotation) {
		try {
			return annotation.getMarker().exists() && annotation.getMarker().isSubtypeOf(ProblemMarkers.TYPE);
		} catch (CoreException e) {
			ILog.of(HiddenMarkers.class).warn("The type of a marker cannot be told.", e);
			return false;
		}
	}
}
