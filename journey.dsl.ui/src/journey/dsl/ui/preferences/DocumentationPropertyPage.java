// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.preferences;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import journey.dsl.ui.Texts;
import journey.dsl.ui.build.Rebuild;
import journey.dsl.ui.documentation.DocumentationSettings;
import journey.dsl.ui.index.JourneyProjects;

/** Whether and how a build writes a project's documentation. */
public final class DocumentationPropertyPage extends ProjectPropertyPage {

	private static final List<String> LANGUAGES = List.of("", "en", "fr");

	private Button enabled;
	private Text folder;
	private Combo language;

	/** Called by the platform. */
	public DocumentationPropertyPage() {
		super("journey.dsl.ui.page_documentation");
	}

	@Override
	void fill(Composite area) {
		enabled = new Button(area, SWT.CHECK);
		enabled.setText(Texts.PREFERENCES.text("documentation.enabled"));
		enabled.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		enabled.addListener(SWT.Selection, event -> changed());
		label(area, "documentation.folder");
		folder = new Text(area, SWT.BORDER | SWT.SINGLE);
		folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		folder.addListener(SWT.Modify, event -> changed());
		label(area, "documentation.language");
		language = new Combo(area, SWT.READ_ONLY);
		language.add(Texts.PREFERENCES.text("documentation.language.model"));
		language.add(Locale.ENGLISH.getDisplayLanguage(Locale.ENGLISH));
		language.add(Locale.FRENCH.getDisplayLanguage(Locale.FRENCH));
		show(DocumentationSettings.of(project()));
		if (!JourneyProjects.isJourney(project())) {
			hint(area, "documentation.nature");
		}
	}

	private static void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(Texts.PREFERENCES.text(text));
	}

	private void show(DocumentationSettings settings) {
		enabled.setSelection(settings.enabled());
		language.select(Math.max(0, LANGUAGES.indexOf(settings.language())));
		folder.setText(settings.folder());
		changed();
	}

	private void changed() {
		folder.setEnabled(enabled.getSelection());
		language.setEnabled(enabled.getSelection());
		boolean valid = !enabled.getSelection() || DocumentationSettings.isFolder(folder.getText().strip());
		setErrorMessage(valid ? null : Texts.PREFERENCES.text("documentation.problem.folder"));
		setValid(valid);
	}

	@Override
	protected void performDefaults() {
		show(DocumentationSettings.DEFAULT);
		super.performDefaults();
	}

	@Override
	Saving saving() {
		DocumentationSettings wanted = new DocumentationSettings(enabled.getSelection(), folder.getText().strip(),
				LANGUAGES.get(language.getSelectionIndex()));
		IProject project = project();
		return () -> {
			if (!wanted.equals(DocumentationSettings.of(project))) {
				wanted.save(project);
				Rebuild.of(List.of(project));
			}
		};
	}
}
