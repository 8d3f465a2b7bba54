// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.properties;

import java.util.Optional;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import journey.dsl.ui.editor.JourneyEditorTester;

/** Gives editors of journeys the page of properties. */
public final class PropertiesAdapterFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type == IPropertySheetPage.class
				? editor(adaptable).map(JourneyPropertiesPage::new).map(type::cast).orElse(null) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySheetPage.class };
	}

	private static Optional<ITextEditor> editor(Object adaptable) {
		return Optional.of(adaptable).filter(ITextEditor.class::isInstance).map(ITextEditor.class::cast)
				.filter(editor -> JourneyEditorTester.isJourney(editor.getEditorInput()));
	}
}
