// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.ide.fixes.Finding;
import journey.dsl.ui.problems.ProblemAnnotation;
import journey.dsl.ui.problems.ProblemMarkers;

/**
 * A problem that shows somewhere.
 *
 * @param code the rule's id
 * @param offset where it is marked
 * @param length how much is marked
 * @param data what the rule tells quick fixes
 * @param text the text that it was found at, where the file may have changed since
 */
record Problem(String code, int offset, int length, List<String> data, Optional<String> text) {

	/**
	 * The problem of a marker; where an editor shows a text that has moved on, as it is there.
	 *
	 * @return empty where that text has it no longer
	 */
	static Optional<Problem> of(IMarker marker) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager()
				.getTextFileBuffer(marker.getResource().getFullPath(), LocationKind.IFILE);
		if (buffer != null && (buffer.isDirty() || isHidden(marker, buffer.getAnnotationModel()))) {
			return live(marker, buffer.getAnnotationModel());
		}
		int start = marker.getAttribute(IMarker.CHAR_START, 0);
		return Optional.of(new Problem(ProblemMarkers.code(marker), start,
				marker.getAttribute(IMarker.CHAR_END, start) - start, ProblemMarkers.data(marker),
				Optional.of(ProblemMarkers.text(marker))));
	}

	private static boolean isHidden(IMarker marker, IAnnotationModel annotations) {
		return annotations(annotations).anyMatch(annotation -> annotation instanceof MarkerAnnotation shown
				&& shown.isMarkedDeleted() && shown.getMarker().equals(marker));
	}

	/** The problem of the same rule that the text of the editor has where the marker has moved to. */
	private static Optional<Problem> live(IMarker marker, IAnnotationModel annotations) {
		Position place = annotations instanceof AbstractMarkerAnnotationModel markers ? markers.getMarkerPosition(marker)
				: null;
		return annotations(annotations).filter(ProblemAnnotation.class::isInstance).map(ProblemAnnotation.class::cast)
				.filter(found -> annotations.getPosition(found) != null && annotations.getPosition(found).equals(place)
						&& ProblemMarkers.code(marker).equals(found.issue().getCode()))
				.findFirst().map(found -> of(found.issue(), place.offset, place.length));
	}

	private static Stream<Annotation> annotations(IAnnotationModel annotations) {
		List<Annotation> all = new ArrayList<>();
		annotations.getAnnotationIterator().forEachRemaining(all::add);
		return all.stream();
	}

	/** A problem that now stands at a place, since the text has changed after it was found. */
	static Problem of(Issue issue, int offset, int length) {
		return new Problem(issue.getCode() == null ? "" : issue.getCode(), offset, length,
				issue.getData() == null ? List.of() : List.of(issue.getData()), Optional.empty());
	}

	/** Whether a file still has the text that it was found at. */
	boolean isIn(XtextResource file) {
		String whole = file.getParseResult().getRootNode().getText();
		return text.filter(found -> !found.equals(ProblemMarkers.textAt(whole, offset, offset + length))).isEmpty();
	}

	Finding in(XtextResource file) {
		return new Finding(file, code, offset, length, data);
	}
}
