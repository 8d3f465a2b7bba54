// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ui.Texts;
import journey.dsl.ui.documentation.ExportContent;

/** Asks which project's documentation goes where. */
final class ExportPage extends WizardPage {

	private static final int TEXT_WIDTH = 400;

	private final List<IProject> projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
			.filter(IProject::isAccessible).toList();
	private final IProject initial;
	private Combo project;
	private Text folder;
	private Combo language;
	private ExportContent content = ExportContent.SITE;
	private boolean made;

	/**
	 * A page.
	 *
	 * @param initial the project that is chosen at first, or null
	 */
	ExportPage(IProject initial) {
		super("journey.dsl.ui.wizards.export");
		this.initial = initial;
		setTitle(Texts.WIZARDS.text("export.title"));
		setDescription(Texts.WIZARDS.text("export.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(3, false));
		project = combo(area, "export.field.project", projects.stream().map(IProject::getName).toList());
		project.select(Math.max(0, projects.indexOf(initial)));
		label(area, "export.field.folder");
		folder = new Text(area, SWT.BORDER | SWT.SINGLE);
		folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		folder.addListener(SWT.Modify, event -> changed());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Texts.WIZARDS.text("export.browse"));
		browse.addListener(SWT.Selection, event -> browse());
		setButtonLayoutData(browse);
		language = combo(area, "export.field.language", List.of(Texts.WIZARDS.text("export.language.model"),
				Locale.ENGLISH.getDisplayLanguage(Locale.ENGLISH), Locale.FRENCH.getDisplayLanguage(Locale.FRENCH)));
		language.select(0);
		label(area, "export.field.content");
		choice(area, ExportContent.SITE, "export.pages").setSelection(true);
		new Label(area, SWT.NONE);
		choice(area, ExportContent.VECTORS, "export.figures");
		new Label(area, SWT.NONE);
		choice(area, ExportContent.PIXELS, "export.pictures");
		Label others = new Label(area, SWT.WRAP);
		others.setText(Texts.WIZARDS.text("export.others"));
		GridData below = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1);
		below.verticalIndent = convertHeightInCharsToPixels(1);
		below.widthHint = TEXT_WIDTH;
		others.setLayoutData(below);
		setControl(area);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "journey.dsl.ui.wizard_export");
		made = true;
		changed();
		if (!projects.isEmpty()) {
			setErrorMessage(null);
		}
	}

	private Combo combo(Composite area, String label, List<String> items) {
		label(area, label);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		items.forEach(combo::add);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		combo.addListener(SWT.Selection, event -> changed());
		return combo;
	}

	private Button choice(Composite area, ExportContent choice, String text) {
		Button button = new Button(area, SWT.RADIO);
		button.setText(Texts.WIZARDS.text(text));
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				content = choice;
			}
		});
		return button;
	}

	private static void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(Texts.WIZARDS.text(text));
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(Texts.WIZARDS.text("export.title"));
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	/** The project whose documentation is written. */
	IProject project() {
		return projects.get(project.getSelectionIndex());
	}

	/** Where it goes. */
	Path folder() {
		return Path.of(folder.getText().strip());
	}

	/** The language asked for. */
	Optional<Locale> language() {
		return switch (language.getSelectionIndex()) {
			case 1 -> Optional.of(Locale.ENGLISH);
			case 2 -> Optional.of(Locale.FRENCH);
			default -> Optional.empty();
		};
	}

	/** What is wanted. */
	ExportContent content() {
		return content;
	}

	private void changed() {
		if (!made) {
			// the fields are still being made
			return;
		}
		String problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (projects.isEmpty()) {
			return Texts.WIZARDS.text("export.problem.project");
		}
		String path = folder.getText().strip();
		if (path.isEmpty()) {
			return Texts.WIZARDS.text("export.problem.folder");
		}
		try {
			Path chosen = Path.of(path);
			return chosen.isAbsolute() && (!Files.exists(chosen) || Files.isDirectory(chosen)) ? null
					: Texts.WIZARDS.text("export.problem.path");
		} catch (InvalidPathException e) {
			return Texts.WIZARDS.text("export.problem.path");
		}
	}
}
