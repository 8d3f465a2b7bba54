// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.diagram;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.ISharableParticipant;
import org.eclipse.ltk.core.refactoring.participants.RenameArguments;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;
import org.eclipse.ltk.core.refactoring.participants.RefactoringArguments;

import journey.dsl.ui.Texts;

/** Stored diagrams follow when files, folders or projects with what they show are renamed. */
public final class DiagramsOfRenamedFiles extends RenameParticipant implements ISharableParticipant {

	private final MovedFiles files = new MovedFiles();

	@Override
	protected boolean initialize(Object element) {
		addElement(element, getArguments());
		return true;
	}

	@Override
	public void addElement(Object element, RefactoringArguments arguments) {
		if (element instanceof IResource resource) {
			String name = ((RenameArguments) arguments).getNewName();
			files.add(resource, resource.getFullPath().removeLastSegments(1).append(name));
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
