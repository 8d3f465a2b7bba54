// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.hover;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import journey.dsl.ide.hover.Hover;
import journey.dsl.ide.hover.Hovers;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.navigation.Words;

/**
 * Says what there is to say about a name or a word under the mouse. The platform shows the problems there by itself. It
 * asks for the region on the user's thread and for the content on another; only for the key that opens the hover it
 * asks for both on the user's thread, which then waits a moment at most; what comes later opens the hover by itself.
 */
public final class JourneyTextHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	/** How long the user's thread waits, in milliseconds: no longer than users do not notice. */
	private static final long PATIENCE = 40;

	/** What came too late to be shown, for the next who asks. */
	private record Late(DocumentModel model, int offset, Optional<Hover> hover) {
	}

	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();

	private Late late;

	/** The word at a place; that needs nothing but the text. */
	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return Words.at(viewer.getDocument(), offset).orElse(null);
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		Optional<DocumentModel> model = models.find(viewer.getDocument());
		return model.flatMap(found -> Display.getCurrent() == null ? hover(found, region.getOffset())
				: hoverInTime(viewer, found, region.getOffset())).orElse(null);
	}

	private Optional<Hover> hoverInTime(ITextViewer viewer, DocumentModel model, int offset) {
		Late known = late;
		late = null;
		if (known != null && known.model() == model && known.offset() == offset) {
			return known.hover();
		}
		CompletableFuture<Optional<Hover>> search = CompletableFuture.supplyAsync(() -> hover(model, offset));
		try {
			return search.get(PATIENCE, TimeUnit.MILLISECONDS);
		} catch (TimeoutException e) {
			Display display = Display.getCurrent();
			search.thenAccept(found -> display.asyncExec(() -> show(viewer, new Late(model, offset, found))));
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		}
	}

	/** Asks again, unless the caret has gone on. */
	private void show(ITextViewer viewer, Late found) {
		boolean there = viewer.getTextWidget() != null && Words.at(viewer.getDocument(), viewer.getSelectedRange().x)
				.filter(word -> word.getOffset() == found.offset()).isPresent();
		if (there && found.hover().isPresent()) {
			late = found;
			((ITextOperationTarget) viewer).doOperation(ISourceViewer.INFORMATION);
		}
	}

	private Optional<Hover> hover(DocumentModel model, int offset) {
		Hovers hovers = models.language().get(Hovers.class);
		return model.current().read((resource, results) -> hovers.at(resource, offset, results, Locale.getDefault(),
				LocalDate.now()));
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return getHoverInfo2(viewer, region) instanceof Hover hover ? hover.text() : null;
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return new HoverControlCreator();
	}
}
