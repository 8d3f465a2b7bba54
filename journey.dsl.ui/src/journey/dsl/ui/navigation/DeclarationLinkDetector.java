// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.navigation;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

import journey.dsl.ide.navigation.Declaration;
import journey.dsl.ui.model.DocumentModel;

/** Links references to what they refer to. */
public final class DeclarationLinkDetector extends AbstractHyperlinkDetector {

	/** How long the user's thread waits for a target, in milliseconds: no longer than users do not notice. */
	private static final long PATIENCE = 40;

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultipleHyperlinks) {
		Optional<DocumentModel> model = DeclarationFinder.model(viewer.getDocument());
		if (model.isEmpty()) {
			return null;
		}
		CompletableFuture<Optional<Declaration>> search = DeclarationFinder.find(model.get(), region.getOffset());
		return link(viewer, region, search).map(link -> new IHyperlink[] { link }).orElse(null);
	}

	private static Optional<IHyperlink> link(ITextViewer viewer, IRegion region,
			CompletableFuture<Optional<Declaration>> search) {
		try {
			return search.get(PATIENCE, TimeUnit.MILLISECONDS).map(found -> new DeclarationLink(found));
		} catch (TimeoutException e) {
			// it is open whether there is anything to link; who follows the link will see
			return DeferredLink.at(viewer.getDocument(), region.getOffset(), search).map(link -> link);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		} catch (ExecutionException e) {
			ILog.of(DeclarationLinkDetector.class).error("A link cannot be found.", e.getCause());
			return Optional.empty();
		}
	}
}
