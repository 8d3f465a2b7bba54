// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.symbols;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;

import journey.dsl.ide.labels.ElementLabels;
import journey.dsl.ide.labels.Texts;
import journey.dsl.ui.images.ElementImages;

/** Lets the user choose an element of any journey by its name or its title. */
public final class OpenElementDialog extends FilteredItemsSelectionDialog {

	private static final IDialogSettings NOTHING_KEPT = new DialogSettings("OpenElementDialog");

	private final WorkspaceSymbols symbols = new WorkspaceSymbols();
	private final Texts texts = new Texts(OpenElementDialog.class, "symbols", Locale.getDefault());

	OpenElementDialog(Shell parent) {
		super(parent, false);
		setTitle(texts.text("title"));
		setMessage(texts.text("message"));
		setListLabelProvider(new Labels());
		setDetailsLabelProvider(new Details());
	}

	@Override
	protected void fillContentProvider(AbstractContentProvider content, ItemsFilter filter, IProgressMonitor monitor) {
		monitor.beginTask(texts.text("progress"), IProgressMonitor.UNKNOWN);
		List<FileSymbol> all = symbols.all(monitor);
		all.forEach(symbol -> content.add(symbol, filter));
		monitor.done();
	}

	@Override
	protected ItemsFilter createFilter() {
		return new Filter();
	}

	@Override
	protected Comparator<FileSymbol> getItemsComparator() {
		return Comparator.comparing((FileSymbol found) -> found.symbol().name(), String.CASE_INSENSITIVE_ORDER)
				.thenComparing(FileSymbol::id);
	}

	@Override
	public String getElementName(Object item) {
		return ((FileSymbol) item).id();
	}

	@Override
	protected IStatus validateItem(Object item) {
		return Status.OK_STATUS;
	}

	@Override
	protected Control createExtendedContentArea(Composite parent) {
		return null;
	}

	/** Elements come and go, so what was chosen before is not offered again. */
	@Override
	protected IDialogSettings getDialogSettings() {
		return NOTHING_KEPT;
	}

	private final class Filter extends ItemsFilter {

		/** A name matches from its start or by its capitals, a title wherever the words stand. */
		@Override
		public boolean matchItem(Object item) {
			FileSymbol found = (FileSymbol) item;
			return matches(found.symbol().name()) || found.symbol().title().toLowerCase(Locale.ROOT)
					.contains(getPattern().toLowerCase(Locale.ROOT)) && !getPattern().isEmpty();
		}

		@Override
		public boolean isConsistentItem(Object item) {
			return true;
		}
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		private final ElementLabels kinds = new ElementLabels(Locale.getDefault());

		@Override
		public StyledString getStyledText(Object item) {
			if (!(item instanceof FileSymbol found)) {
				return new StyledString();
			}
			return new StyledString(found.label()).append("  " + kinds.name(found.symbol().kind()) + " "
					+ found.symbol().qualifiedName(), StyledString.QUALIFIER_STYLER);
		}

		@Override
		public String getText(Object item) {
			return getStyledText(item).getString();
		}

		@Override
		public Image getImage(Object item) {
			return item instanceof FileSymbol found ? ElementImages.image(found.symbol().kind()) : null;
		}
	}

	private static final class Details extends LabelProvider {

		@Override
		public String getText(Object item) {
			if (!(item instanceof FileSymbol found)) {
				return "";
			}
			return found.file().isPlatformResource() ? found.file().toPlatformString(true)
					: found.file().toFileString();
		}

		@Override
		public Image getImage(Object item) {
			return item instanceof FileSymbol ? ElementImages.named("file") : null;
		}
	}
}
