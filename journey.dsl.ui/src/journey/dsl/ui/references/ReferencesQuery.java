// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.references;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import journey.dsl.ide.references.Reference;
import journey.dsl.ide.references.ReferenceSearch;
import journey.dsl.ide.references.ReferenceTarget;
import journey.dsl.ui.Texts;
import journey.dsl.ui.index.FileIndex;
import journey.dsl.ui.index.FileText;
import journey.dsl.ui.model.DocumentModels;

/**
 * Looks for references to an element in all projects of the workspace, and in folders outside of it whose files are
 * open. Only files that have its name in them are parsed.
 */
public final class ReferencesQuery implements ISearchQuery {

	private final DocumentModels models;
	private final ReferenceTarget target;
	private final ReferencesResult result = new ReferencesResult(this);

	/**
	 * A search that has not begun.
	 *
	 * @param models the indexes to look through
	 * @param target the element whose references are looked for
	 */
	public ReferencesQuery(DocumentModels models, ReferenceTarget target) {
		this.models = models;
		this.target = target;
	}

	/** The element whose references are looked for. */
	ReferenceTarget target() {
		return target;
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		result.removeAll();
		SubMonitor progress = SubMonitor.convert(monitor, getLabel(), IProgressMonitor.UNKNOWN);
		models.indexes().forEach(index -> search(index, progress.setWorkRemaining(2).split(1)));
		return Status.OK_STATUS;
	}

	private void search(FileIndex index, SubMonitor monitor) {
		XtextResourceSet resources = index.resources();
		List<FileText> texts = index.texts();
		SubMonitor progress = SubMonitor.convert(monitor, texts.size());
		for (FileText text : texts) {
			progress.split(1);
			try {
				search(index, resources, text);
			} catch (IOException e) {
				ILog.of(ReferencesQuery.class).warn(text.uri() + " cannot be read; references in it are not found.", e);
			}
		}
	}

	private void search(FileIndex index, XtextResourceSet resources, FileText file) throws IOException {
		String text = file.content().read();
		if (ReferenceSearch.mayRefer(text, target)) {
			XtextResource resource = index.parse(resources, file.uri(), text);
			for (Reference found : models.language().get(ReferenceSearch.class).in(resource, target.uri())) {
				result.addMatch(new Match(new FileReference(file.uri(), found), found.offset(), found.length()));
			}
		}
	}

	@Override
	public String getLabel() {
		return Texts.REFERENCES.text("label", target.label());
	}

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public ISearchResult getSearchResult() {
		return result;
	}
}
