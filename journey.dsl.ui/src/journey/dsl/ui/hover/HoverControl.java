// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.hover;

import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import journey.dsl.ide.hover.Hover;

/** Shows a hover as styled text; nothing in it is ever read as markup. */
final class HoverControl extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int MARGIN = 6;
	private static final int MOST_WIDTH = 620;
	private static final int MOST_HEIGHT = 420;

	private StyledText text;
	private boolean filled;

	HoverControl(Shell parent, String status) {
		super(parent, status);
		create();
	}

	HoverControl(Shell parent) {
		super(parent, true);
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		parent.setLayout(new FillLayout());
		text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setAlwaysShowScrollBars(false);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setCaret(null);
		text.setForeground(parent.getForeground());
		text.setBackground(parent.getBackground());
	}

	@Override
	public void setInput(Object input) {
		filled = input instanceof Hover;
		if (input instanceof Hover hover) {
			new HoverText(hover).showIn(text);
		}
	}

	@Override
	public void setInformation(String information) {
		filled = information != null && !information.isEmpty();
		text.setText(filled ? information : "");
	}

	@Override
	public boolean hasContents() {
		return filled;
	}

	@Override
	public Point computeSizeHint() {
		Point size = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		if (size.x > MOST_WIDTH) {
			size = getShell().computeSize(MOST_WIDTH, SWT.DEFAULT, true);
		}
		return new Point(size.x, Math.min(size.y, MOST_HEIGHT));
	}

	/** Its own: the twelve lines that the platform grants cut off results below a documentation. */
	@Override
	public Point computeSizeConstraints(int widthInChars, int heightInChars) {
		return new Point(MOST_WIDTH, MOST_HEIGHT);
	}

	@Override
	public void setForegroundColor(Color foreground) {
		super.setForegroundColor(foreground);
		text.setForeground(foreground);
	}

	@Override
	public void setBackgroundColor(Color background) {
		super.setBackgroundColor(background);
		text.setBackground(background);
	}

	@Override
	public void setFocus() {
		super.setFocus();
		text.setFocus();
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return new ScrollableHoverCreator();
	}
}
