// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.references;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;

import journey.dsl.ui.Texts;
import journey.dsl.ui.images.ElementImages;
import journey.dsl.ui.navigation.Places;

/** The references that were found. */
public final class ReferencesResult extends AbstractTextSearchResult implements IEditorMatchAdapter, IFileMatchAdapter {

	private final ReferencesQuery query;

	ReferencesResult(ReferencesQuery query) {
		this.query = query;
	}

	/** The files with references, in the order of their names. */
	List<URI> files() {
		return references().stream().map(FileReference::file).distinct().sorted((first, second) -> first.toString()
				.compareTo(second.toString())).toList();
	}

	/** The references in a file, in the order of the text. */
	List<FileReference> in(URI file) {
		return references().stream().filter(found -> found.file().equals(file)).sorted((first, second) -> Integer
				.compare(first.reference().offset(), second.reference().offset())).toList();
	}

	private List<FileReference> references() {
		List<FileReference> references = new ArrayList<>();
		for (Object element : getElements()) {
			references.add((FileReference) element);
		}
		return references;
	}

	@Override
	public String getLabel() {
		return Texts.REFERENCES.text("result", query.getLabel(), getMatchCount(), files().size());
	}

	@Override
	public String getTooltip() {
		return getLabel();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ElementImages.descriptorNamed("file").orElse(null);
	}

	@Override
	public ISearchQuery getQuery() {
		return query;
	}

	@Override
	public IEditorMatchAdapter getEditorMatchAdapter() {
		return this;
	}

	@Override
	public IFileMatchAdapter getFileMatchAdapter() {
		return this;
	}

	@Override
	public boolean isShownInEditor(Match match, IEditorPart editor) {
		return uri(editor.getEditorInput()).filter(((FileReference) match.getElement()).file()::equals).isPresent();
	}

	@Override
	public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
		return uri(editor.getEditorInput()).map(this::matches).orElseGet(() -> new Match[0]);
	}

	@Override
	public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
		return matches(URI.createPlatformResourceURI(file.getFullPath().toString(), true));
	}

	@Override
	public IFile getFile(Object element) {
		URI file = element instanceof FileReference found ? found.file() : (URI) element;
		return Places.workspaceFile(file).orElse(null);
	}

	private Match[] matches(URI file) {
		return in(file).stream().flatMap(found -> Arrays.stream(getMatches(found))).toArray(Match[]::new);
	}

	private static Optional<URI> uri(IEditorInput input) {
		if (input instanceof IFileEditorInput file) {
			return Optional.of(URI.createPlatformResourceURI(file.getFile().getFullPath().toString(), true));
		}
		return input instanceof IURIEditorInput outside && "file".equals(outside.getURI().getScheme())
				? Optional.of(URI.createFileURI(new Path(outside.getURI().getPath()).toOSString()))
				: Optional.empty();
	}
}
