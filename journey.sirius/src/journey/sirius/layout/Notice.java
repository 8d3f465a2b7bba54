// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Does nothing: after each operation Sirius places what is new. It has no context, so nobody can undo it. */
final class Notice extends AbstractOperation {

	Notice() {
		super("");
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return Status.OK_STATUS;
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return Status.OK_STATUS;
	}
}
