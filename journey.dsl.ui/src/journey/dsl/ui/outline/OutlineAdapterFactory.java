// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import journey.dsl.ui.editor.JourneyEditorTester;

/** Gives editors that show journeys their outline. */
public final class OutlineAdapterFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		boolean journey = adaptable instanceof ITextEditor editor
				&& JourneyEditorTester.isJourney(editor.getEditorInput());
		return journey && type == IContentOutlinePage.class ? type.cast(new OutlinePage((ITextEditor) adaptable))
				: null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
