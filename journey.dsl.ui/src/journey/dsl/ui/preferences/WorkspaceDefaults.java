// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;

import journey.dsl.ui.mining.MiningPreference;

/** What the preferences of the workspace are before anybody chooses. */
public final class WorkspaceDefaults extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		for (MiningPreference preference : MiningPreference.values()) {
			DefaultScope.INSTANCE.getNode(MiningPreference.NODE).putBoolean(preference.key(), true);
		}
	}
}
