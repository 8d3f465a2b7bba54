// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider;

/** Lets a resource set load what files of the workspace say, so far as that can be analysed. */
public final class SavedContents implements IExternalContentProvider {

	private final Map<URI, AnalysedText> texts = new ConcurrentHashMap<>();

	/** What is analysed of a file. */
	public AnalysedText text(URI uri) {
		return texts.computeIfAbsent(uri, SavedContents::read);
	}

	private static AnalysedText read(URI uri) {
		try {
			return AnalysedText.of(ProjectFiles.read(ProjectFiles.file(uri)));
		} catch (IOException e) {
			return AnalysedText.unreadable(e);
		}
	}

	@Override
	public String getContent(URI uri) {
		return text(uri).text();
	}

	@Override
	public boolean hasContent(URI uri) {
		return uri.isPlatformResource();
	}

	@Override
	public IExternalContentProvider getActualContentProvider() {
		return this;
	}
}
