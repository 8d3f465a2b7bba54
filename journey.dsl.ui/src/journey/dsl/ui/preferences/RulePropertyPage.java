// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.preferences;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.dialogs.PropertyPage;
import org.eclipse.xtext.diagnostics.Severity;
import org.osgi.service.prefs.BackingStoreException;

import journey.dsl.ui.Texts;
import journey.dsl.ui.rules.SeverityPreferences;
import journey.dsl.validation.Rule;

/** The severities of rules in a project, where it has its own. */
public final class RulePropertyPage extends PropertyPage {

	private static final String WORKSPACE_PAGE = "journey.dsl.ui.preferences.rules";

	private Button own;
	private SeverityControl severities;

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		area.setLayout(layout);
		Map<Rule, Severity> project = SeverityPreferences.read(scope(), (rule, value) -> { });
		Map<Rule, Severity> workspace = SeverityPreferences.read(InstanceScope.INSTANCE, (rule, value) -> { });
		own = new Button(area, SWT.CHECK);
		own.setText(Texts.PREFERENCES.text("rules.own"));
		own.setSelection(!project.isEmpty());
		own.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Link link = new Link(area, SWT.NONE);
		link.setText("<a>" + Texts.PREFERENCES.text("rules.workspace") + "</a>");
		link.addListener(SWT.Selection, event -> PreferencesUtil
				.createPreferenceDialogOn(getShell(), WORKSPACE_PAGE, new String[] { WORKSPACE_PAGE }, null).open());
		severities = new SeverityControl(area, workspace, project);
		severities.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		severities.setEnabled(own.getSelection());
		own.addListener(SWT.Selection, event -> severities.setEnabled(own.getSelection()));
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Texts.PREFERENCES.text("rules.file"));
		GridData size = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		size.widthHint = 400;
		hint.setLayoutData(size);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "journey.dsl.ui.page_rules");
		return area;
	}

	private ProjectScope scope() {
		return new ProjectScope(Adapters.adapt(getElement(), IProject.class));
	}

	@Override
	protected void performDefaults() {
		own.setSelection(false);
		severities.resetAll();
		severities.setEnabled(false);
		super.performDefaults();
	}

	/** A project that has its own says it for every rule: it must not depend on anybody's workspace. */
	@Override
	public boolean performOk() {
		try {
			SeverityPreferences.write(scope(), own.getSelection() ? severities.all() : Map.of());
			return true;
		} catch (BackingStoreException e) {
			ILog.of(RulePropertyPage.class).error("The severities cannot be saved.", e);
			setErrorMessage(Texts.PREFERENCES.text("failed", String.valueOf(e.getMessage())));
			return false;
		}
	}
}
