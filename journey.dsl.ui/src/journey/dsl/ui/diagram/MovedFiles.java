// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.diagram;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;

import journey.dsl.ui.Texts;
import journey.dsl.ui.editing.TextEdits;

/** Files and folders that one refactoring moves or renames together, and the stored diagrams that follow them. */
final class MovedFiles {

	private final Map<IPath, IPath> paths = new LinkedHashMap<>();
	private StoredDiagrams diagrams;

	/** Adds a file, folder or project with the place that it gets. */
	void add(IResource resource, IPath target) {
		paths.put(resource.getFullPath(), target);
	}

	/** Looks for diagrams that show what moves, and announces that they change. */
	RefactoringStatus check(IProgressMonitor monitor, CheckConditionsContext context) {
		try {
			diagrams = StoredDiagrams.ofWorkspace();
			diagrams.follow(this::moved, monitor);
			TextEdits.announce(diagrams.changed(), context);
			return new RefactoringStatus();
		} catch (CoreException e) {
			return RefactoringStatus.create(e.getStatus());
		}
	}

	private URI moved(URI address) {
		if (!address.isPlatformResource()) {
			return null;
		}
		IPath path = IPath.fromPortableString(address.trimFragment().toPlatformString(true));
		for (Map.Entry<IPath, IPath> entry : paths.entrySet()) {
			if (entry.getKey().isPrefixOf(path)) {
				IPath target = entry.getValue().append(path.removeFirstSegments(entry.getKey().segmentCount()));
				URI moved = URI.createPlatformResourceURI(target.toString(), true);
				return address.hasFragment() ? moved.appendFragment(address.fragment()) : moved;
			}
		}
		return null;
	}

	/** {@return the change of the stored diagrams, to be made while all is where it was; null where there is none} */
	Change change() {
		if (diagrams.changes().isEmpty()) {
			return null;
		}
		return new CompositeChange(Texts.DIAGRAM.text("moved"), diagrams.changes().toArray(Change[]::new));
	}
}
