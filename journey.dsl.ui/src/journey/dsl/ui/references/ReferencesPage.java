// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.references;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;

import journey.dsl.ui.navigation.Places;

/** Shows references as a tree by file. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

	private TreeViewer tree;

	/** Called by the platform. */
	public ReferencesPage() {
		super(FLAG_LAYOUT_TREE);
	}

	@Override
	public void setElementLimit(Integer limit) {
		// a tree by file needs no limit
	}

	@Override
	protected void configureTreeViewer(TreeViewer viewer) {
		tree = viewer;
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new ReferencesContent());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferencesLabels(this::getInput)));
	}

	@Override
	protected void configureTableViewer(TableViewer viewer) {
		throw new UnsupportedOperationException("there is only the tree");
	}

	/** One element stands for one match, so a look at the whole is as fast as finding out what has changed. */
	@Override
	protected void elementsChanged(Object[] objects) {
		refresh();
	}

	@Override
	protected void clear() {
		refresh();
	}

	private void refresh() {
		tree.refresh();
		tree.expandToLevel(2);
	}

	@Override
	protected StructuredViewer getViewer() {
		return super.getViewer();
	}

	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) {
		URI file = ((FileReference) match.getElement()).file();
		Places.open(getSite().getPage(), file, offset, length)
				.filter(editor -> activate).ifPresent(editor -> getSite().getPage().activate(editor));
	}
}
