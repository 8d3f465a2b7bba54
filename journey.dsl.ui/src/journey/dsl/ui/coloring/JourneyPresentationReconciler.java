// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.coloring;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;

/** Colours keywords, texts, numbers, dates and comments, and colours them anew when the theme changes. */
public final class JourneyPresentationReconciler extends PresentationReconciler {

	private final ColorRegistry colors = JFaceResources.getColorRegistry();
	private final TokenColoring coloring = new TokenColoring(new TokenStyles(colors));
	private final IPropertyChangeListener colorChange = this::colorChanged;
	private ITextViewer viewer;
	private GradualColoring gradual;

	/** Called by the platform. */
	public JourneyPresentationReconciler() {
		setDamager(coloring, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(coloring, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer installed) {
		viewer = installed;
		colors.addListener(colorChange);
		super.install(installed);
	}

	@Override
	public void uninstall() {
		colors.removeListener(colorChange);
		super.uninstall();
		stopGradual();
		coloring.dispose();
	}

	/** A theme brings its colours one by one, so colouring waits until all are there. */
	private void colorChanged(PropertyChangeEvent event) {
		if (event.getProperty().startsWith(TokenStyles.COLOR_PREFIX) && viewer.getTextWidget() != null) {
			viewer.getTextWidget().getDisplay().asyncExec(() -> {
				if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
					viewer.invalidateTextPresentation();
				}
			});
		}
	}

	/** Of a long range, colours at once what the user sees. */
	@Override
	protected TextPresentation createPresentation(IRegion range, IDocument document) {
		if (range.getLength() <= GradualColoring.PART) {
			return super.createPresentation(range, document);
		}
		gradual.color(range);
		int last = range.getOffset() + range.getLength() - GradualColoring.PART;
		int start = Math.max(range.getOffset(), Math.min(last, viewer.getTopIndexStartOffset()));
		return super.createPresentation(new Region(start, GradualColoring.PART), document);
	}

	/** A viewer without a document has nothing to colour. */
	private void stopGradual() {
		if (gradual != null) {
			gradual.stop();
		}
	}

	private void color(IRegion part, IDocument document) {
		if (viewer.getDocument() == document) {
			viewer.changeTextPresentation(super.createPresentation(part, document), false);
		}
	}

	@Override
	protected void setDocumentToDamagers(IDocument document) {
		super.setDocumentToDamagers(document);
		stopGradual();
		gradual = new GradualColoring(viewer.getTextWidget().getDisplay(), document, part -> color(part, document));
	}

	@Override
	protected void setDocumentToRepairers(IDocument document) {
		// the repairer is the damager, which has the document already
	}
}
