// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.problems;

import java.util.Iterator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

/**
 * The markers of a file in its editors. Takes those of problems out where the text has moved on; the Problems view keeps
 * them: they are what the file, as saved, has.
 */
final class FileAnnotations extends ResourceMarkerAnnotationModel {

	FileAnnotations(IFile file) {
		super(file);
	}

	/** Hides the problems or shows them, all in one event: painters look at everything with each. */
	void hideProblems(boolean hidden) {
		boolean changed = false;
		for (Iterator<Annotation> all = getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation instanceof MarkerAnnotation marker && annotation.isMarkedDeleted() != hidden
					&& isProblem(marker)) {
				annotation.markDeleted(hidden);
				modifyAnnotation(annotation, false);
				changed = true;
			}
		}
		if (changed) {
			fireModelChanged();
		}
	}

	private static boolean isProblem(MarkerAnnotation annotation) {
		try {
			return annotation.getMarker().exists() && annotation.getMarker().isSubtypeOf(ProblemMarkers.TYPE);
		} catch (CoreException e) {
			ILog.of(FileAnnotations.class).warn("The type of a marker cannot be told.", e);
			return false;
		}
	}
}
