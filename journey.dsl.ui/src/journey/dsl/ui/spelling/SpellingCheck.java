// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.spelling;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector;
import org.eclipse.ui.texteditor.spelling.SpellingContext;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;
import org.eclipse.ui.texteditor.spelling.SpellingService;

import journey.dsl.ide.spelling.Prose;
import journey.dsl.ui.model.ValidatedSnapshot;

/**
 * Has the workbench's spelling engine look at the texts and comments of a document; where there is none, or spelling is
 * switched off, that is not even begun. Not for the user's thread.
 */
final class SpellingCheck {

	private static final String CONTENT_TYPE = "journey.dsl.ui.journey";

	/** More marks would help nobody and would be felt. */
	private static final int LIMIT = 1000;

	private final SpellingService service = EditorsUI.getSpellingService();
	private final IPreferenceStore preferences = EditorsUI.getPreferenceStore();
	private String checkedText;
	private Misspellings known = Misspellings.NONE;

	private static final class Collector implements ISpellingProblemCollector {

		private final List<SpellingProblem> problems = new ArrayList<>();

		@Override
		public void beginCollecting() {
			problems.clear();
		}

		@Override
		public void accept(SpellingProblem problem) {
			if (problems.size() < LIMIT) {
				problems.add(problem);
			}
		}

		@Override
		public void endCollecting() {
			// all is collected
		}
	}

	/** What is misspelt; found once for each text, however often the text is checked. */
	synchronized Misspellings of(ValidatedSnapshot result) {
		if (!isWanted()) {
			forget();
			return Misspellings.NONE;
		}
		String text = result.snapshot()
				.readPatiently((resource, awaited) -> resource.getParseResult().getRootNode().getText());
		if (!text.equals(checkedText)) {
			known = check(text);
			checkedText = text;
		}
		return known;
	}

	/** Forgets what was found: another engine may think otherwise. */
	synchronized void forget() {
		checkedText = null;
		known = Misspellings.NONE;
	}

	private boolean isWanted() {
		return preferences.getBoolean(SpellingService.PREFERENCE_SPELLING_ENABLED)
				&& service.getActiveSpellingEngineDescriptor(preferences) != null;
	}

	/** The engine gets a copy of the text, since the user may type on meanwhile. */
	private Misspellings check(String text) {
		IRegion[] passages = Prose.of(text).stream()
				.map(passage -> new Region(passage.getOffset(), passage.getLength())).toArray(IRegion[]::new);
		if (passages.length == 0) {
			return Misspellings.NONE;
		}
		SpellingContext context = new SpellingContext();
		context.setContentType(Platform.getContentTypeManager().getContentType(CONTENT_TYPE));
		Collector collector = new Collector();
		service.check(new Document(text), passages, context, collector, new NullProgressMonitor());
		return new Misspellings(List.copyOf(collector.problems));
	}
}
