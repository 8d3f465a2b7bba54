// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;

/** The preferences of the workspace, and what they are before anybody chooses. */
public final class WorkspaceDefaults extends AbstractPreferenceInitializer {

	/** The node of the preferences. */
	public static final String NODE = "journey.dsl.ui";

	/** Whether results show beside the text. */
	public static final String CODE_MININGS = "codeMinings";

	@Override
	public void initializeDefaultPreferences() {
		DefaultScope.INSTANCE.getNode(NODE).putBoolean(CODE_MININGS, true);
	}
}
