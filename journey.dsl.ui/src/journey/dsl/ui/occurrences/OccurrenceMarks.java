// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.occurrences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;

import journey.dsl.ide.occurrences.Occurrence;
import journey.dsl.ide.occurrences.Occurrences;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.Language;
import journey.dsl.ui.model.SnapshotFollower;
import journey.dsl.ui.model.ValidatedSnapshot;

/**
 * The marks of one viewer, which follow the caret. The platform's command for highlighting switches them on and off.
 * All but the search is for the user's thread.
 */
final class OccurrenceMarks {

	private static final String TYPE = "journey.dsl.ui.occurrence";
	private static final String DECLARATION_TYPE = "journey.dsl.ui.occurrence.declaration";

	/** Where the platform's command keeps whether it is switched on, and under which key. */
	private static final String PREFERENCES = "org.eclipse.ui.genericeditor";
	private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";

	/** More could not be told apart. */
	private static final int LIMIT = 2000;

	/** What a user sees of an occurrence; what stays is left alone, or all between the first and the last is painted. */
	private record Mark(String type, Position position) {
	}

	private final ISourceViewer viewer;
	private final Language language;
	private final SnapshotFollower<List<Occurrence>> follower;
	private final IPostSelectionProvider selections;
	private final ISelectionChangedListener moved = event -> caretMoved();
	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(PREFERENCES);
	private final IPreferenceChangeListener switched = event -> follow();
	private volatile int caret;
	private List<Annotation> shown = List.of();

	OccurrenceMarks(ISourceViewer viewer, DocumentModel model, Language language) {
		this.viewer = viewer;
		this.language = language;
		this.selections = (IPostSelectionProvider) viewer.getSelectionProvider();
		this.follower = new SnapshotFollower<>("Journey occurrences", model, viewer.getTextWidget().getDisplay(),
				this::find, this::show);
	}

	void start() {
		selections.addPostSelectionChangedListener(moved);
		preferences.addPreferenceChangeListener(switched);
		caret = viewer.getSelectedRange().x;
		follower.start();
	}

	void stop() {
		follower.stop();
		preferences.removePreferenceChangeListener(switched);
		selections.removePostSelectionChangedListener(moved);
		show(List.of());
	}

	private void follow() {
		follower.again();
	}

	private void caretMoved() {
		if (viewer.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			caret = selection.getOffset();
			follower.again();
		}
	}

	private List<Occurrence> find(ValidatedSnapshot result) {
		if (!preferences.getBoolean(SWITCH, true)) {
			return List.of();
		}
		Occurrences occurrences = language.get(Occurrences.class);
		return result.snapshot().readPatiently((resource, awaited) -> occurrences.at(resource, caret, awaited));
	}

	private void show(List<Occurrence> found) {
		IAnnotationModel annotations = viewer.getAnnotationModel();
		if (annotations == null) {
			return;
		}
		Set<Mark> wanted = new LinkedHashSet<>();
		found.stream().limit(LIMIT).forEach(one -> wanted.add(new Mark(one.declaration() ? DECLARATION_TYPE : TYPE,
				new Position(one.offset(), one.length()))));
		List<Annotation> kept = new ArrayList<>();
		List<Annotation> gone = new ArrayList<>();
		// the document has moved the positions with the text
		shown.forEach(mark -> (wanted.remove(new Mark(mark.getType(), annotations.getPosition(mark))) ? kept : gone)
				.add(mark));
		Map<Annotation, Position> fresh = new HashMap<>();
		wanted.forEach(mark -> fresh.put(new Annotation(mark.type(), false, ""), mark.position()));
		if (!gone.isEmpty() || !fresh.isEmpty()) {
			((IAnnotationModelExtension) annotations).replaceAnnotations(gone.toArray(Annotation[]::new), fresh);
		}
		kept.addAll(fresh.keySet());
		shown = kept;
	}
}
