// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.templates;

import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** Lets the user change templates. */
public final class TemplatesPage extends TemplatePreferencePage {

	/** Called by the platform. */
	public TemplatesPage() {
		JourneyTemplates templates = new JourneyTemplates();
		setPreferenceStore(templates.preferences());
		setTemplateStore(templates.store());
		setContextTypeRegistry(templates.contexts());
	}

	@Override
	protected boolean isShowFormatterSetting() {
		return false;
	}
}
