// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.preferences;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

import journey.dsl.ui.Texts;
import journey.dsl.ui.build.Rebuild;
import journey.dsl.ui.rules.SeverityPreferences;

/** The severities of rules in the workspace; a project may have others. */
public final class RulePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	private SeverityControl severities;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Texts.PREFERENCES.text("rules.description"));
	}

	@Override
	protected Control createContents(Composite parent) {
		severities = new SeverityControl(parent, Map.of(),
				SeverityPreferences.read(InstanceScope.INSTANCE, (rule, value) -> { }));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(severities, "journey.dsl.ui.page_rules");
		return severities;
	}

	@Override
	protected void performDefaults() {
		severities.resetAll();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		try {
			if (!severities.chosen().equals(SeverityPreferences.read(InstanceScope.INSTANCE, (rule, value) -> { }))) {
				SeverityPreferences.write(InstanceScope.INSTANCE, severities.chosen());
				Rebuild.of(Arrays.asList(ResourcesPlugin.getWorkspace().getRoot().getProjects()));
			}
			return true;
		} catch (BackingStoreException e) {
			ILog.of(RulePreferencePage.class).error("The severities cannot be saved.", e);
			setErrorMessage(Texts.PREFERENCES.text("failed", String.valueOf(e.getMessage())));
			return false;
		}
	}
}
