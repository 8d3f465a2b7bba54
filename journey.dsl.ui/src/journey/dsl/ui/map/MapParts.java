// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;

import journey.dsl.ui.editor.JourneyEditorTester;

/** Tells a view which editor of journeys was used last: none while the view is hidden, or no such editor is open. */
final class MapParts implements IPartListener2 {

	private final IViewPart view;
	private final Consumer<Optional<ITextEditor>> follow;
	private boolean visible = true;

	/**
	 * Parts of the view's page.
	 *
	 * @param view the view
	 * @param follow gets the editor
	 */
	MapParts(IViewPart view, Consumer<Optional<ITextEditor>> follow) {
		this.view = view;
		this.follow = follow;
	}

	void start() {
		page().addPartListener(this);
		update();
	}

	void stop() {
		page().removePartListener(this);
	}

	private IWorkbenchPage page() {
		return view.getSite().getPage();
	}

	private void update() {
		follow.accept(visible ? journeyEditor(page().getActiveEditor()) : Optional.empty());
	}

	/** An editor as the generic editor of journeys. */
	private static Optional<ITextEditor> journeyEditor(IEditorPart part) {
		return Optional.ofNullable(part).filter(ITextEditor.class::isInstance).map(ITextEditor.class::cast)
				.filter(editor -> JourneyEditorTester.isJourney(editor.getEditorInput()));
	}

	private boolean isView(IWorkbenchPartReference part) {
		return part.getPart(false) == view;
	}

	@Override
	public void partVisible(IWorkbenchPartReference part) {
		if (isView(part)) {
			visible = true;
			update();
		}
	}

	@Override
	public void partHidden(IWorkbenchPartReference part) {
		if (isView(part)) {
			visible = false;
			update();
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (!isView(part)) {
			update();
		}
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		follow.accept(Optional.empty());
		update();
	}
}
