// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.diagram;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.ISharableParticipant;
import org.eclipse.ltk.core.refactoring.participants.MoveArguments;
import org.eclipse.ltk.core.refactoring.participants.MoveParticipant;
import org.eclipse.ltk.core.refactoring.participants.RefactoringArguments;

import journey.dsl.ui.Texts;

/** Stored diagrams follow when files, folders or projects with what they show are moved. */
public final class DiagramsOfMovedFiles extends MoveParticipant implements ISharableParticipant {

	private final MovedFiles files = new MovedFiles();

	@Override
	protected boolean initialize(Object element) {
		addElement(element, getArguments());
		return true;
	}

	@Override
	public void addElement(Object element, RefactoringArguments arguments) {
		if (element instanceof IResource resource
				&& ((MoveArguments) arguments).getDestination() instanceof IContainer destination) {
			files.add(resource, destination.getFullPath().append(resource.getName()));
		}
	}

	@Override
	public String getName() {
		return Texts.DIAGRAM.text("moved");
	}

	@Override
	public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
		return files.check(monitor, context);
	}

	@Override
	public Change createPreChange(IProgressMonitor monitor) {
		return files.change();
	}

	@Override
	public Change createChange(IProgressMonitor monitor) {
		return null;
	}
}
