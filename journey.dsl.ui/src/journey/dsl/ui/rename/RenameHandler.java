// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rename;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

import journey.dsl.ide.rename.RenameTargets;
import journey.dsl.ide.rename.Renaming;
import journey.dsl.ui.Texts;
import journey.dsl.ui.editing.BackgroundAnswer;
import journey.dsl.ui.editing.JourneyTextEditor;
import journey.dsl.ui.editing.SelectedPlace;

/**
 * Renames what stands at the caret, in the text itself, and asked for once more in a dialog; what is selected in the
 * outline or in the map in a dialog at once.
 */
public final class RenameHandler extends AbstractHandler {

	/** More places than anybody looks at, and than the text can show at once. */
	private static final int MOST_PLACES = 200;

	/**
	 * What is renamed.
	 *
	 * @param found the name
	 * @param places where the text of the editor writes it
	 */
	private record Start(RenameTargets.Place found, List<ITextRegion> places) {
	}

	private Optional<InPlaceRename> inPlace = Optional.empty();

	@Override
	public Object execute(ExecutionEvent event) {
		Optional<InPlaceRename> started = inPlace.filter(rename -> rename.isActiveIn(HandlerUtil.getActiveEditor(event)));
		if (started.isPresent()) {
			started.get().openDialog();
		} else {
			boolean inText = HandlerUtil.getActivePart(event) instanceof IEditorPart;
			JourneyTextEditor.of(event)
					.ifPresent(editor -> start(editor, HandlerUtil.getCurrentSelection(event), inText));
		}
		return null;
	}

	private void start(JourneyTextEditor editor, ISelection selection, boolean inText) {
		Optional<Integer> place = inText ? Optional.of(editor.selection().getOffset())
				: SelectedPlace.ofElement(selection);
		if (Adapters.adapt(editor.part().getEditorInput(), IFile.class) == null) {
			tell(editor.part(), "outside");
		} else if (place.isEmpty()) {
			tell(editor.part(), "nothing");
		} else {
			BackgroundAnswer.ask(Texts.RENAME.text("job"), editor, resource -> find(editor, resource, place.get()),
					found -> found.ifPresentOrElse(start -> rename(editor, start, inText),
							() -> tell(editor.part(), "nothing")));
		}
	}

	private static Optional<Start> find(JourneyTextEditor editor, XtextResource resource, int offset) {
		return editor.models().language().get(RenameTargets.class).at(resource, offset).map(
				place -> new Start(place, editor.models().language().get(Renaming.class).places(resource, place)));
	}

	private void rename(JourneyTextEditor editor, Start start, boolean inText) {
		JourneyRenameProcessor processor = new JourneyRenameProcessor(start.found().target(),
				editor.models().language());
		if (inText && start.places().size() <= MOST_PLACES && editor.mayChange()) {
			inPlace = InPlaceRename.start(editor, processor, start.found().word(), start.places());
		} else {
			RenameSupport.openDialog(processor, editor.part().getSite().getWorkbenchWindow());
		}
	}

	private static void tell(IEditorPart editor, String key) {
		editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(Texts.RENAME.text(key));
		editor.getSite().getShell().getDisplay().beep();
	}
}
