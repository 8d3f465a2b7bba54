// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.templates;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** Lets the user change templates. */
public final class TemplatesPage extends TemplatePreferencePage {

	private static final int TABLE_WIDTH = 200;

	/**
	 * The columns for names and descriptions, with their shares of the width. The others are not shown: all templates
	 * belong to the same kind of place, and none is inserted by itself.
	 */
	private static final Map<Integer, Integer> SHARES = Map.of(0, 2, 2, 3);

	/** Called by the platform. */
	public TemplatesPage() {
		JourneyTemplates templates = new JourneyTemplates();
		setPreferenceStore(templates.preferences());
		setTemplateStore(templates.store());
		setContextTypeRegistry(templates.contexts());
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		fitTable(getTableViewer().getTable());
		return contents;
	}

	/** The platform's table takes more than a page has in a dialog that another page opened. */
	private static void fitTable(Table table) {
		Composite parent = table.getParent();
		table.setLayoutData(null);
		parent.setLayout(new FillLayout());
		int wide = ((GridData) parent.getLayoutData()).widthHint;
		// newer platforms have a field as wide as the table above it
		for (Control control : parent.getParent().getChildren()) {
			if (control.getLayoutData() instanceof GridData data && data.widthHint == wide) {
				data.widthHint = TABLE_WIDTH;
			}
		}
		table.addListener(SWT.Resize, event -> fitColumns(table));
	}

	/** Not by the platform's layout of columns, which follows the width of one that is not shown for ever. */
	private static void fitColumns(Table table) {
		int all = SHARES.values().stream().mapToInt(Integer::intValue).sum();
		TableColumn[] columns = table.getColumns();
		for (int index = 0; index < columns.length; index++) {
			int share = SHARES.getOrDefault(index, 0);
			columns[index].setResizable(share > 0);
			columns[index].setWidth(table.getClientArea().width * share / all);
		}
	}

	/** With its name from the tree of pages, not with the platform's name for all pages of its kind. */
	@Override
	public void setVisible(boolean visible) {
		String title = getTitle();
		super.setVisible(visible);
		setTitle(title);
	}

	@Override
	protected boolean isShowFormatterSetting() {
		return false;
	}
}
