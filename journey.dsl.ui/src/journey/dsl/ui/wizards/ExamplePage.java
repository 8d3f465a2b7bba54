// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizards;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ui.Texts;

/** Asks which example, and how its project is called. */
final class ExamplePage extends WizardPage {

	private TableViewer examples;
	private Text projectName;

	ExamplePage() {
		super("journey.dsl.ui.wizards.example");
		setTitle(Texts.WIZARDS.text("example.title"));
		setDescription(Texts.WIZARDS.text("example.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(2, false));
		Label label = new Label(area, SWT.NONE);
		label.setText(Texts.WIZARDS.text("example.field.example"));
		label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
		examples = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		examples.setContentProvider(ArrayContentProvider.getInstance());
		examples.setLabelProvider(LabelProvider.createTextProvider(name -> Examples.title((String) name)));
		examples.setInput(Examples.names());
		examples.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new Label(area, SWT.NONE).setText(Texts.WIZARDS.text("example.field.project"));
		projectName = new Text(area, SWT.BORDER | SWT.SINGLE);
		projectName.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		projectName.addListener(SWT.Modify, event -> changed());
		examples.addSelectionChangedListener(event -> chosen());
		setControl(area);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "journey.dsl.ui.wizard_example");
		examples.getTable().select(0);
		examples.setSelection(new StructuredSelection(Examples.names().stream().limit(1).toList()));
	}

	/** The chosen example. */
	String example() {
		return (String) ((IStructuredSelection) examples.getSelection()).getFirstElement();
	}

	/** The project for it. */
	IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(projectName.getText().strip());
	}

	private void chosen() {
		if (example() != null) {
			projectName.setText("journey-" + example());
		}
		changed();
	}

	private void changed() {
		String problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (example() == null) {
			return Texts.WIZARDS.text("example.problem.example");
		}
		String name = projectName.getText().strip();
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IStatus status = workspace.validateName(name, IResource.PROJECT);
		if (name.isEmpty() || !status.isOK()) {
			return name.isEmpty() ? Texts.WIZARDS.text("example.problem.name") : status.getMessage();
		}
		return project().exists() ? Texts.WIZARDS.text("example.problem.exists", name) : null;
	}
}
