// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.preferences;

import java.util.Map;

import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.xtext.diagnostics.Severity;

import journey.dsl.ui.Texts;
import journey.dsl.ui.rules.SeverityPreferences;
import journey.dsl.validation.Rule;

/** The severities of rules in a project, where it has its own. */
public final class RulePropertyPage extends ProjectPropertyPage {

	private static final String WORKSPACE_PAGE = "journey.dsl.ui.preferences.rules";

	private Button own;
	private SeverityControl severities;

	/** Called by the platform. */
	public RulePropertyPage() {
		super("journey.dsl.ui.page_rules");
	}

	@Override
	void fill(Composite area) {
		Map<Rule, Severity> project = SeverityPreferences.read(scope(), (rule, value) -> { });
		Map<Rule, Severity> workspace = SeverityPreferences.read(InstanceScope.INSTANCE, (rule, value) -> { });
		own = new Button(area, SWT.CHECK);
		own.setText(Texts.PREFERENCES.text("rules.own"));
		own.setSelection(!project.isEmpty());
		own.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		Link link = new Link(area, SWT.NONE);
		link.setText("<a>" + Texts.PREFERENCES.text("rules.workspace") + "</a>");
		link.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
		link.addListener(SWT.Selection, event -> PreferencesUtil
				.createPreferenceDialogOn(getShell(), WORKSPACE_PAGE, new String[] { WORKSPACE_PAGE }, null).open());
		severities = new SeverityControl(area, workspace, project);
		severities.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		severities.setEnabled(own.getSelection());
		own.addListener(SWT.Selection, event -> severities.setEnabled(own.getSelection()));
		hint(area, "rules.file");
	}

	private ProjectScope scope() {
		return new ProjectScope(project());
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
	Saving saving() {
		Map<Rule, Severity> wanted = own.getSelection() ? severities.all() : Map.of();
		ProjectScope scope = scope();
		return () -> SeverityPreferences.write(scope, wanted);
	}
}
