// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.fixes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.eclipse.xtext.util.ReplaceRegion;

import journey.dsl.ide.fixes.Fix;
import journey.dsl.ui.problems.ProblemMarkers;

/** A quick fix of a problem marker, and of others of its rule that are mended in the same way. */
final class MarkerFix extends WorkbenchMarkerResolution {

	private final IMarker marker;
	private final Fix fix;
	private final FixFinder finder;

	MarkerFix(IMarker marker, Fix fix, FixFinder finder) {
		this.marker = marker;
		this.fix = fix;
		this.finder = finder;
	}

	@Override
	public String getLabel() {
		return fix.title();
	}

	@Override
	public String getDescription() {
		return fix.title();
	}

	@Override
	public Image getImage() {
		return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK);
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		String code = ProblemMarkers.code(marker);
		return Arrays.stream(markers).filter(other -> !other.equals(marker))
				.filter(other -> code.equals(ProblemMarkers.code(other)) && other.getResource() instanceof IFile)
				.toArray(IMarker[]::new);
	}

	@Override
	public void run(IMarker chosen) {
		run(new IMarker[] { chosen }, new NullProgressMonitor());
	}

	@Override
	public void run(IMarker[] chosen, IProgressMonitor monitor) {
		Map<IFile, List<IMarker>> byFile = new LinkedHashMap<>();
		for (IMarker each : chosen) {
			byFile.computeIfAbsent((IFile) each.getResource(), file -> new ArrayList<>()).add(each);
		}
		if (mayChange(byFile.keySet())) {
			List<IFile> changed = byFile.keySet().stream().filter(file -> !apply(file, byFile.get(file))).toList();
			if (!changed.isEmpty()) {
				ChangedFile.tell(changed);
			}
		}
	}

	/** Makes files writable where that is needed, which may ask the user; tells whether they may change. */
	private static boolean mayChange(Set<IFile> files) {
		IFile[] readOnly = files.stream().filter(IFile::isReadOnly).toArray(IFile[]::new);
		return readOnly.length == 0
				|| ResourcesPlugin.getWorkspace().validateEdit(readOnly, IWorkspace.VALIDATE_PROMPT).isOK();
	}

	/**
	 * An editor keeps the change to be saved; a file that no editor shows is written.
	 *
	 * @return false where the file has changed since the problems were found; then it stays as it is
	 */
	private boolean apply(IFile file, List<IMarker> markers) {
		List<Problem> problems = markers.stream().flatMap(each -> Problem.of(each).stream()).toList();
		Optional<List<ReplaceRegion>> edits = finder.edits(file, problems, fix.kind());
		edits.ifPresent(found -> write(file, found));
		return edits.isPresent();
	}

	private static void write(IFile file, List<ReplaceRegion> edits) {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		boolean open = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE) != null;
		try {
			buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
			try {
				ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
				DocumentEdits.apply(buffer.getDocument(), edits);
				if (!open) {
					buffer.commit(null, false);
				}
			} finally {
				buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
			}
		} catch (CoreException | BadLocationException e) {
			ILog.of(MarkerFix.class).error("A quick fix cannot be applied to " + file.getFullPath() + ".", e);
		}
	}
}
