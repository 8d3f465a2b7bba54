// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.IResourceProxyVisitor;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.xtext.util.ReplaceRegion;

import journey.dsl.diagram.StoredAddresses;
import journey.dsl.ui.Texts;
import journey.dsl.ui.editing.TextEdits;
import journey.dsl.ui.index.ProjectFiles;

/**
 * The files of the workspace in which Sirius keeps diagrams and tables. They follow a refactoring of what they show, by
 * whoever it is done: also by those who have not installed Sirius.
 */
public final class StoredDiagrams {

	private static final Set<String> EXTENSIONS = Set.of("aird", "srm");

	private final List<IFile> files;
	private final List<TextFileChange> changes = new ArrayList<>();
	private final Set<URI> shown = new LinkedHashSet<>();

	private StoredDiagrams(List<IFile> files) {
		this.files = files;
	}

	/** The stored diagrams of all open projects; none where Sirius is not used. */
	public static StoredDiagrams ofWorkspace() throws CoreException {
		List<IFile> files = new ArrayList<>();
		IResourceProxyVisitor collector = proxy -> {
			if (isStoredDiagram(proxy)) {
				files.add((IFile) proxy.requestResource());
			}
			return true;
		};
		ResourcesPlugin.getWorkspace().getRoot().accept(collector, IResource.DEPTH_INFINITE, IContainer.EXCLUDE_DERIVED);
		files.sort(Comparator.comparing(file -> file.getFullPath().toString()));
		return new StoredDiagrams(files);
	}

	private static boolean isStoredDiagram(IResourceProxy proxy) {
		String name = proxy.getName();
		return proxy.getType() == IResource.FILE && EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
	}

	/** {@return whether there are none} */
	public boolean isEmpty() {
		return files.isEmpty();
	}

	/**
	 * Has the diagrams show what moves where it is then.
	 *
	 * @param moved the new address of what is at an address, or null where that does not change
	 */
	public void follow(UnaryOperator<URI> moved, IProgressMonitor monitor) throws CoreException {
		for (IFile file : files) {
			TextFileChange change = new TextFileChange(file.getName(), file);
			List<ReplaceRegion> edits = StoredAddresses.edits(change.getCurrentContent(monitor), ProjectFiles.uri(file),
					address -> follow(address, moved));
			if (!edits.isEmpty()) {
				TextEdits.fill(change, edits, edit -> Texts.DIAGRAM.text("shown", edit.getText()));
				changes.add(change);
			}
		}
	}

	private URI follow(URI address, UnaryOperator<URI> moved) {
		URI target = moved.apply(address);
		if (target != null) {
			shown.add(address.trimFragment());
		}
		return target;
	}

	/** {@return the changes of the stored diagrams, in the order of their paths} */
	public List<TextFileChange> changes() {
		return List.copyOf(changes);
	}

	/** {@return the files that change} */
	public List<IFile> changed() {
		return changes.stream().map(TextFileChange::getFile).toList();
	}

	/** {@return the addresses of the <code>.journey</code> files with something that moves and is shown} */
	public Set<URI> shown() {
		return Set.copyOf(shown);
	}
}
