// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.mining;

import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What is shown beside the text. */
public enum MiningPreference {

	/** Results of steps. */
	RESULTS("codeMinings"),
	/** How often elements are referred to. */
	REFERENCES("referenceMinings");

	/** The node of the preferences. */
	public static final String NODE = "journey.dsl.ui";

	private final String key;

	MiningPreference(String key) {
		this.key = key;
	}

	/** The key of the preference, a boolean that is true where nobody has set it. */
	public String key() {
		return key;
	}

	boolean isOn() {
		return Platform.getPreferencesService().getBoolean(NODE, key, true, null);
	}

	static boolean isKey(String key) {
		return Arrays.stream(values()).anyMatch(preference -> preference.key.equals(key));
	}

	static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
