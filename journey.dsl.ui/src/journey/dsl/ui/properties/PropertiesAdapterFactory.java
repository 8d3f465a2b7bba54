// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.properties;

import java.util.Optional;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Gives editors of journeys, their outline and their map the page of properties. */
public final class PropertiesAdapterFactory implements IAdapterFactory {

	private static final String CONTENT_TYPE = "journey.dsl.ui.journey";

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
		Object part = adaptable instanceof ContentOutline outline ? active(outline) : adaptable;
		return Optional.ofNullable(part).filter(ITextEditor.class::isInstance).map(ITextEditor.class::cast)
				.filter(editor -> isJourney(editor.getEditorInput()));
	}

	private static Object active(IWorkbenchPart view) {
		return view.getSite().getPage().getActiveEditor();
	}

	private static boolean isJourney(IEditorInput input) {
		IContentType type = Platform.getContentTypeManager().getContentType(CONTENT_TYPE);
		return input != null && type != null && type.isAssociatedWith(input.getName());
	}
}
