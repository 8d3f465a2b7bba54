// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.mining;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Whether results are shown beside steps. */
public final class MiningPreference {

	/** The node of the preferences. */
	public static final String NODE = "journey.dsl.ui";

	/** The key of the preference, a boolean that is true where nobody has set it. */
	public static final String KEY = "codeMinings";

	private MiningPreference() {
	}

	static boolean isOn() {
		return Platform.getPreferencesService().getBoolean(NODE, KEY, true, null);
	}

	static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
