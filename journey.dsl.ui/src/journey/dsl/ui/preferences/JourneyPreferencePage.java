// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import journey.dsl.ui.Texts;
import journey.dsl.ui.mining.MiningPreference;

/** What does not belong to a single project: switches of the editor, and the way to the other pages. */
public final class JourneyPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Makes a page. */
	public JourneyPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, MiningPreference.NODE));
		setDescription(Texts.PREFERENCES.text("general.description"));
	}

	@Override
	protected void createFieldEditors() {
		addField(new BooleanFieldEditor(MiningPreference.RESULTS.key(), Texts.PREFERENCES.text("general.minings"),
				getFieldEditorParent()));
		addField(new BooleanFieldEditor(MiningPreference.REFERENCES.key(),
				Texts.PREFERENCES.text("general.references"), getFieldEditorParent()));
	}

	@Override
	protected Control createContents(Composite parent) {
		Control fields = super.createContents(parent);
		fields.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		link(parent, "org.eclipse.ui.preferencePages.ColorsAndFonts", "general.colors",
				"selectCategory:journey.dsl.ui.colors");
		link(parent, "org.eclipse.ui.editors.preferencePages.Annotations", "general.annotations", null);
		link(parent, "org.eclipse.ui.preferencePages.GeneralTextEditor", "general.editors", null);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "journey.dsl.ui.page_journey");
		return fields;
	}

	private void link(Composite parent, String page, String text, Object data) {
		PreferenceLinkArea area = new PreferenceLinkArea(parent, SWT.WRAP, page, Texts.PREFERENCES.text(text),
				(IWorkbenchPreferenceContainer) getContainer(), data);
		GridData size = new GridData(SWT.FILL, SWT.CENTER, true, false);
		size.widthHint = 300;
		area.getControl().setLayoutData(size);
	}
}
