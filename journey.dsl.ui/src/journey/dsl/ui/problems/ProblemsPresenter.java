// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.problems;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;

import journey.dsl.ui.index.BuiltIndexes;
import journey.dsl.ui.index.JourneyProjects;
import journey.dsl.ui.index.ProjectFiles;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.ValidatedSnapshot;

/**
 * Decides where problems show: as annotations while the text differs from the file, as markers once it does not; in a
 * Journey project, where the build makes the markers, once the build has seen the file as it is. A file outside the
 * workspace has no markers, so its problems always are annotations. All but the listening is for the user's
 * thread.
 */
final class ProblemsPresenter {

	private final ISourceViewer viewer;
	private final IDocument document;
	private final DocumentModel model;
	private final Display display;
	private final Consumer<ValidatedSnapshot> checked = result -> later();
	private final IResourceChangeListener built = event -> later();
	private final SaveListener saved;
	private boolean stopped;

	ProblemsPresenter(ISourceViewer viewer, IDocument document, DocumentModel model) {
		this.viewer = viewer;
		this.document = document;
		this.model = model;
		this.display = viewer.getTextWidget().getDisplay();
		this.saved = new SaveListener(document, this::later);
	}

	void start() {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(saved);
		model.addListener(checked);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(built, IResourceChangeEvent.POST_BUILD);
		later();
	}

	void stop() {
		stopped = true;
		model.removeListener(checked);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(built);
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(saved);
	}

	private static boolean isBuilt(IFile file) {
		return BuiltIndexes.loaded(file.getProject())
				.filter(built -> built.isCurrent(ProjectFiles.uri(file), ProjectFiles.stamp(file))).isPresent();
	}

	private void later() {
		if (!display.isDisposed()) {
			display.asyncExec(this::show);
		}
	}

	private void show() {
		IAnnotationModel annotations = viewer.getAnnotationModel();
		if (!stopped && annotations != null) {
			model.validated().filter(result -> model.isCurrent(result.snapshot()))
					.ifPresent(result -> show(result, annotations));
		}
	}

	private void show(ValidatedSnapshot result, IAnnotationModel annotations) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		Optional<IFile> file = Optional.ofNullable(buffer).map(ITextFileBuffer::getLocation)
				.map(FileBuffers::getWorkspaceFileAtLocation).filter(IFile::exists);
		LiveProblems live = LiveProblems.of(annotations);
		boolean saved = file.isPresent() && !buffer.isDirty();
		if (saved && JourneyProjects.isJourney(file.get().getProject())) {
			if (isBuilt(file.get())) {
				live.clear();
				HiddenMarkers.show(annotations);
			} else {
				// the markers still are those of an older text
				HiddenMarkers.hide(annotations);
				live.show(result);
			}
		} else if (saved) {
			live.clear();
			new MarkerJob(file.get(), result.issues(), document.get(), () -> display.asyncExec(() -> {
				if (!stopped && !buffer.isDirty()) {
					HiddenMarkers.show(annotations);
				}
			})).schedule();
		} else {
			HiddenMarkers.hide(annotations);
			live.show(result);
		}
	}
}
