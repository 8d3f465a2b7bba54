// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.navigation;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ide.navigation.Declaration;

/**
 * A link whose target is still looked for. Who follows it gets there as soon as it is found.
 *
 * @param region the word that it stands at
 * @param search finds the target
 */
record DeferredLink(IRegion region, CompletableFuture<Optional<Declaration>> search) implements IHyperlink {

	/** A link at the word at a place; empty where there is no word. */
	static Optional<DeferredLink> at(IDocument document, int offset, CompletableFuture<Optional<Declaration>> search) {
		return Words.at(document, offset).map(word -> new DeferredLink(word, search));
	}

	@Override
	public IRegion getHyperlinkRegion() {
		return region;
	}

	@Override
	public String getTypeLabel() {
		return null;
	}

	@Override
	public String getHyperlinkText() {
		return null;
	}

	@Override
	public void open() {
		search.thenAccept(found -> found.ifPresent(declaration -> PlatformUI.getWorkbench().getDisplay()
				.asyncExec(() -> new DeclarationLink(declaration).open())));
	}
}
