// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rename;

import java.util.List;
import java.util.Map;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant;
import org.eclipse.ltk.core.refactoring.participants.RenameProcessor;
import org.eclipse.ltk.core.refactoring.participants.SharableParticipants;
import org.eclipse.xtext.util.ReplaceRegion;

import journey.dsl.documentation.scene.PlainText;
import journey.dsl.ide.rename.MovedAddresses;
import journey.dsl.ide.rename.RenameProblem;
import journey.dsl.ide.rename.RenameResult;
import journey.dsl.ide.rename.RenameTarget;
import journey.dsl.ide.rename.Renaming;
import journey.dsl.ui.Texts;
import journey.dsl.ui.diagram.StoredDiagrams;
import journey.dsl.ui.editing.TextEdits;
import journey.dsl.ui.index.ProjectFiles;
import journey.dsl.ui.model.Language;

/**
 * Renames an element or a package in all files that can see it, and in the stored diagrams that show it; what it
 * changes is computed without a window.
 */
public final class JourneyRenameProcessor extends RenameProcessor {

	private static final String ID = "journey.dsl.ui.rename";

	/** More of a line is seen in the comparison below. */
	private static final int LONGEST_LINE = 100;

	private final RenameTarget target;
	private final Language language;
	private String newName;
	private boolean withCounterparts;
	private RenameResult result;
	private StoredDiagrams diagrams;

	/**
	 * Renames nothing yet.
	 *
	 * @param target what is renamed
	 * @param language the language's services
	 */
	public JourneyRenameProcessor(RenameTarget target, Language language) {
		this.target = target;
		this.language = language;
		this.newName = target.name();
	}

	/** {@return what is renamed} */
	public RenameTarget target() {
		return target;
	}

	/** {@return the new name; the old one at first} */
	public String newName() {
		return newName;
	}

	/** Sets the new name; tells what speaks against it at first sight. */
	public RefactoringStatus setNewName(String name) {
		newName = name;
		RefactoringStatus status = new RefactoringStatus();
		Renaming.check(target, name).ifPresent(problem -> status.addFatalError(problem.message()));
		return status;
	}

	/** Sets whether what the element is compared with is renamed too. */
	public void setWithCounterparts(boolean renamed) {
		withCounterparts = renamed;
	}

	@Override
	public Object[] getElements() {
		return new Object[] { target };
	}

	@Override
	public String getIdentifier() {
		return ID;
	}

	@Override
	public String getProcessorName() {
		return Texts.RENAME.text("title", target.name());
	}

	@Override
	public boolean isApplicable() {
		return true;
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor, CheckConditionsContext context)
			throws CoreException {
		WorkspaceSources sources = new WorkspaceSources(ProjectFiles.file(target.uri().trimFragment()).getProject(), language);
		result = language.get(Renaming.class).rename(sources, target, newName, withCounterparts);
		RefactoringStatus status = new RefactoringStatus();
		for (RenameProblem problem : result.problems()) {
			if (problem.severity() == RenameProblem.Severity.FATAL) {
				status.addFatalError(problem.message());
			} else {
				status.addWarning(problem.message());
			}
		}
		diagrams = diagrams(sources, monitor);
		TextEdits.announce(result.edits().keySet().stream().map(ProjectFiles::file).toList(), context);
		TextEdits.announce(diagrams.changed(), context);
		for (URI uri : result.edits().keySet()) {
			if (isSavedForDiagrams(uri)) {
				status.addWarning(Texts.RENAME.text("saved", ProjectFiles.file(uri).getName(),
						diagrams.changed().get(0).getName()));
			}
		}
		return status;
	}

	/** The diagrams that show what gets another address; that is looked for only where there are diagrams. */
	private StoredDiagrams diagrams(WorkspaceSources sources, IProgressMonitor monitor) throws CoreException {
		StoredDiagrams stored = StoredDiagrams.ofWorkspace();
		if (!stored.isEmpty() && !result.edits().isEmpty()) {
			stored.follow(MovedAddresses.of(sources, result)::get, monitor);
		}
		return stored;
	}

	/** A diagram that is ahead of the text on the disk would lose what it shows. */
	private boolean isSavedForDiagrams(URI changed) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager()
				.getTextFileBuffer(ProjectFiles.file(changed).getFullPath(), LocationKind.IFILE);
		return buffer != null && buffer.isDirty() && diagrams.shown().contains(changed);
	}

	@Override
	public Change createChange(IProgressMonitor monitor) {
		CompositeChange all = new CompositeChange(Texts.RENAME.text("change", target.name(), newName));
		all.markAsSynthetic();
		for (Map.Entry<URI, List<ReplaceRegion>> entry : result.edits().entrySet()) {
			IFile file = ProjectFiles.file(entry.getKey());
			String text = result.texts().get(entry.getKey());
			TextFileChange change = new TextFileChange(file.getName(), file);
			change.setTextType(file.getFileExtension());
			TextEdits.fill(change, entry.getValue(), edit -> line(text, edit.getOffset()));
			if (diagrams.shown().contains(entry.getKey())) {
				change.setSaveMode(TextFileChange.FORCE_SAVE);
			}
			all.add(change);
		}
		diagrams.changes().forEach(all::add);
		return all;
	}

	/** What the preview calls a change: the line that it is in. */
	private static String line(String text, int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		int end = text.indexOf('\n', offset);
		long number = text.substring(0, start).chars().filter(character -> character == '\n').count() + 1;
		String line = PlainText.of(text.substring(start, end < 0 ? text.length() : end)).strip();
		return Texts.RENAME.text("edit", Long.toString(number),
				line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "\u2026" : line);
	}

	@Override
	public RefactoringParticipant[] loadParticipants(RefactoringStatus status, SharableParticipants shared) {
		return new RefactoringParticipant[0];
	}
}
