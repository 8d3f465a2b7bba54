// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.preferences;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;
import org.osgi.service.prefs.BackingStoreException;

import journey.dsl.ui.Texts;

/** What the pages of a project's settings have in common. */
abstract class ProjectPropertyPage extends PropertyPage {

	private static final int TEXT_WIDTH = 400;

	private final String helpContext;

	ProjectPropertyPage(String helpContext) {
		this.helpContext = helpContext;
	}

	@Override
	protected final Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		area.setLayout(layout);
		fill(area);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, helpContext);
		return area;
	}

	/** Adds the fields to an area of two columns. */
	abstract void fill(Composite area);

	/** Saves settings; it may wait for a build, so that is done on a thread of its own. */
	interface Saving {

		void run() throws BackingStoreException;
	}

	/** What saves the settings as the fields say now. */
	abstract Saving saving();

	final IProject project() {
		return Adapters.adapt(getElement(), IProject.class);
	}

	/** Adds a paragraph over both columns. */
	static void hint(Composite area, String key) {
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Texts.PREFERENCES.text(key));
		GridData size = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		size.widthHint = TEXT_WIDTH;
		hint.setLayoutData(size);
	}

	@Override
	public final boolean performOk() {
		Saving saving = saving();
		IProject project = project();
		IJobFunction work = monitor -> save(saving, project);
		Job.create(Texts.PREFERENCES.text("saving", project.getName()), work).schedule();
		return true;
	}

	private static IStatus save(Saving saving, IProject project) {
		try {
			saving.run();
			return Status.OK_STATUS;
		} catch (BackingStoreException | IllegalStateException e) {
			// nobody misses the settings of a project that has been deleted since
			return project.isAccessible()
					? Status.error(Texts.PREFERENCES.text("failed", String.valueOf(e.getMessage())), e)
					: Status.CANCEL_STATUS;
		}
	}
}
