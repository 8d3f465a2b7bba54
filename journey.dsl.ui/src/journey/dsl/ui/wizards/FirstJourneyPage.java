// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ui.Texts;

/** Asks what a journey is about and which phases it has; its text is made of that. */
final class FirstJourneyPage extends WizardPage {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

	private final boolean optional;
	private Button wanted;
	private Text title;
	private Text name;
	private Text packageName;
	private Text persona;
	private Combo language;
	private CheckboxTableViewer phases;
	private boolean nameFollows = true;

	/**
	 * A page.
	 *
	 * @param optional whether the user may do without a journey
	 */
	FirstJourneyPage(boolean optional) {
		super("journey.dsl.ui.wizards.firstJourney");
		this.optional = optional;
		setTitle(Texts.WIZARDS.text("journey.title"));
		setDescription(Texts.WIZARDS.text("journey.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(2, false));
		if (optional) {
			wanted = new Button(area, SWT.CHECK);
			wanted.setText(Texts.WIZARDS.text("journey.wanted"));
			wanted.setSelection(true);
			wanted.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
			wanted.addListener(SWT.Selection, event -> changed());
		}
		title = field(area, "journey.field.title", Texts.WIZARDS.text("journey.default.title"));
		name = field(area, "journey.field.name", JourneyTemplate.nameOf(title.getText()));
		packageName = field(area, "journey.field.package", "");
		packageName.setMessage(Texts.WIZARDS.text("journey.field.package.hint"));
		persona = field(area, "journey.field.persona", Texts.WIZARDS.text("journey.default.persona"));
		language(area);
		phases(area);
		title.addListener(SWT.Modify, event -> followTitle());
		name.addListener(SWT.Modify,
				event -> nameFollows = name.getText().equals(JourneyTemplate.nameOf(title.getText())));
		setControl(area);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "journey.dsl.ui.wizard_journey");
		changed();
		if (optional) {
			// an example of what may be entered is no reason to complain
			setErrorMessage(null);
		}
	}

	private Text field(Composite area, String label, String initial) {
		label(area, label);
		Text field = new Text(area, SWT.BORDER | SWT.SINGLE);
		field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		field.setText(initial);
		field.addListener(SWT.Modify, event -> changed());
		return field;
	}

	private static void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(Texts.WIZARDS.text(text));
	}

	private void language(Composite area) {
		label(area, "journey.field.language");
		language = new Combo(area, SWT.READ_ONLY);
		LANGUAGES.forEach(each -> language.add(each.getDisplayLanguage(each)));
		boolean french = Locale.getDefault().getLanguage().equals(Locale.FRENCH.getLanguage());
		language.select(french ? 1 : 0);
		language.addListener(SWT.Selection, event -> phases.refresh());
	}

	private void phases(Composite area) {
		Label label = new Label(area, SWT.NONE);
		label.setText(Texts.WIZARDS.text("journey.field.phases"));
		label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
		phases = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
		phases.setContentProvider(ArrayContentProvider.getInstance());
		phases.setLabelProvider(LabelProvider.createTextProvider(
				phase -> ((TemplatePhase) phase).title(language()) + " – " + ((TemplatePhase) phase).step(language())));
		phases.setInput(TemplatePhase.values());
		phases.setAllChecked(true);
		phases.addCheckStateListener(event -> changed());
		GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
		size.heightHint = phases.getTable().getItemHeight() * TemplatePhase.values().length;
		phases.getTable().setLayoutData(size);
	}

	private Locale language() {
		return LANGUAGES.get(Math.max(0, language.getSelectionIndex()));
	}

	private void followTitle() {
		if (nameFollows) {
			name.setText(JourneyTemplate.nameOf(title.getText()));
		}
	}

	/** Whether the user wants a journey. */
	boolean isWanted() {
		return wanted == null || wanted.getSelection();
	}

	/** The journey. */
	JourneyTemplate template() {
		List<TemplatePhase> chosen = Arrays.stream(phases.getCheckedElements()).map(TemplatePhase.class::cast).toList();
		return new JourneyTemplate(packageName.getText().strip(), name.getText().strip(), title.getText().strip(),
				persona.getText().strip(), language(), chosen);
	}

	private void changed() {
		if (phases == null) {
			// the fields are still being made
			return;
		}
		boolean enabled = isWanted();
		List.of(title, name, packageName, persona, language, phases.getTable())
				.forEach(control -> control.setEnabled(enabled));
		String problem = enabled ? problem(template()) : null;
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	/** What keeps the user from finishing, or null. */
	private static String problem(JourneyTemplate template) {
		if (template.title().isEmpty()) {
			return Texts.WIZARDS.text("journey.problem.title");
		}
		if (!JourneyTemplate.isName(template.name())) {
			return Texts.WIZARDS.text("journey.problem.name");
		}
		if (!template.packageName().isEmpty() && !JourneyTemplate.isPackage(template.packageName())) {
			return Texts.WIZARDS.text("journey.problem.package");
		}
		if (template.persona().isEmpty()) {
			return Texts.WIZARDS.text("journey.problem.persona");
		}
		return template.phases().isEmpty() ? Texts.WIZARDS.text("journey.problem.phases") : null;
	}
}
