// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rename;

import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.RenameRefactoring;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import journey.dsl.ui.Texts;

/** Asks for the new name; the preview is the platform's. */
final class RenameWizard extends RefactoringWizard {

	private final JourneyRenameProcessor processor;

	RenameWizard(JourneyRenameProcessor processor) {
		super(new RenameRefactoring(processor), DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		this.processor = processor;
		setWindowTitle(processor.getProcessorName());
		setDefaultPageTitle(processor.getProcessorName());
	}

	@Override
	protected void addUserInputPages() {
		addPage(new NamePage(processor));
	}

	private static final class NamePage extends UserInputWizardPage {

		private final JourneyRenameProcessor processor;
		private Text name;

		NamePage(JourneyRenameProcessor processor) {
			super("name");
			this.processor = processor;
		}

		@Override
		public void createControl(Composite parent) {
			Composite page = new Composite(parent, SWT.NONE);
			page.setLayout(new GridLayout(2, false));
			new Label(page, SWT.NONE).setText(Texts.RENAME.text("name"));
			name = new Text(page, SWT.BORDER);
			name.setText(processor.newName());
			name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			name.selectAll();
			name.addModifyListener(event -> check());
			if (processor.target().compared()) {
				Button counterparts = new Button(page, SWT.CHECK);
				counterparts.setText(Texts.RENAME.text("counterparts"));
				counterparts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
				counterparts.addListener(SWT.Selection,
						event -> processor.setWithCounterparts(counterparts.getSelection()));
			}
			setControl(page);
			check();
		}

		/** The name that it has already is no error while it is typed over. */
		private void check() {
			RefactoringStatus status = processor.setNewName(name.getText());
			boolean unchanged = name.getText().strip().equals(processor.target().name());
			setErrorMessage(unchanged || status.isOK() ? null : status.getMessageMatchingSeverity(status.getSeverity()));
			setPageComplete(status.isOK());
		}

		@Override
		public void setVisible(boolean visible) {
			super.setVisible(visible);
			if (visible) {
				name.setFocus();
			}
		}
	}
}
