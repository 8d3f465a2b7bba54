// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider;

/**
 * Lets a resource set load what editors show in place of what the files say.
 *
 * @param index the index that knows the editors' texts
 */
public record OpenContents(FileIndex index) implements IExternalContentProvider {

	@Override
	public String getContent(URI uri) {
		return index.openTextOfAny(uri).map(text -> AnalysedText.of(text.get()).text()).orElse(null);
	}

	@Override
	public boolean hasContent(URI uri) {
		return index.openTextOfAny(uri).isPresent();
	}

	@Override
	public IExternalContentProvider getActualContentProvider() {
		return this;
	}
}
