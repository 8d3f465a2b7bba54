// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.editor;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;

/** Tells whether an editor shows journeys; a file need not be in the workspace for that. */
public final class JourneyEditorTester extends PropertyTester {

	/** The content type of journeys. */
	public static final String CONTENT_TYPE = "journey.dsl.ui.journey";

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof ITextEditor editor && isJourney(editor.getEditorInput());
	}

	/** Whether an editor's input has a name that journeys have. */
	public static boolean isJourney(IEditorInput input) {
		IContentType type = Platform.getContentTypeManager().getContentType(CONTENT_TYPE);
		return input != null && type != null && type.isAssociatedWith(input.getName());
	}
}
