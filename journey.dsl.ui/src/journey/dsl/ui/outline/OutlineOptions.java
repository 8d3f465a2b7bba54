// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.outline;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

import journey.dsl.ide.labels.Texts;
import journey.dsl.ide.outline.OutlineNode;
import journey.dsl.ui.images.ElementImages;

/** What the user can set of an outline; it is kept for the next one. For the user's thread. */
final class OutlineOptions {

	private static final String SORT = "outline.sort";
	private static final String FILTER = "outline.filter";
	private static final String PROBLEMS = "outline.problems";
	private static final String LINK = "outline.link";

	private static final Set<String> INSIDE_STEPS = Set.of("Touchpoint", "Action", "Frontstage", "Backstage", "Pain");

	private final Preferences kept = InstanceScope.INSTANCE.getNode("journey.dsl.ui");
	private final Texts texts = new Texts(OutlineOptions.class, "outline", Locale.getDefault());

	boolean isLinked() {
		return kept.getBoolean(LINK, true);
	}

	/** Makes a viewer sort and filter as is set. */
	void applyTo(TreeViewer tree, Supplier<ShownOutline> outline) {
		tree.setFilters(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parent, Object element) {
				OutlineNode node = (OutlineNode) element;
				boolean hidden = kept.getBoolean(FILTER, false) && INSIDE_STEPS.contains(node.kind());
				boolean fine = kept.getBoolean(PROBLEMS, false) && outline.get().severity(node).isEmpty();
				return !hidden && !fine;
			}
		});
		sort(tree);
	}

	private void sort(TreeViewer tree) {
		tree.setComparator(kept.getBoolean(SORT, false) ? new ViewerComparator() : null);
	}

	/** Changes what a viewer shows; by itself it would close what is inside of an element that moves. */
	static void keepOpen(TreeViewer tree, Runnable change) {
		Object[] open = tree.getExpandedElements();
		change.run();
		tree.setExpandedElements(open);
	}

	/** Adds the actions with which the user sets them. */
	void contributeTo(IActionBars bars, TreeViewer tree, Runnable linked) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		Action sort = toggle("sort", SORT, false, value -> keepOpen(tree, () -> sort(tree)));
		ElementImages.descriptorNamed("sort").ifPresent(sort::setImageDescriptor);
		Action link = toggle("link", LINK, true, value -> linked.run());
		link.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
		Action collapse = new Action(texts.text("collapse"),
				images.getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL)) {
			@Override
			public void run() {
				tree.collapseAll();
			}
		};
		bars.getToolBarManager().add(sort);
		bars.getToolBarManager().add(collapse);
		bars.getToolBarManager().add(link);
		bars.getMenuManager().add(sort);
		bars.getMenuManager().add(toggle("filter", FILTER, false, value -> keepOpen(tree, tree::refresh)));
		bars.getMenuManager().add(toggle("problems", PROBLEMS, false, value -> keepOpen(tree, tree::refresh)));
		bars.getMenuManager().add(link);
		bars.updateActionBars();
	}

	private Action toggle(String text, String key, boolean initial, Consumer<Boolean> changed) {
		Action action = new Action(texts.text(text), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				keep(key, isChecked());
				changed.accept(isChecked());
			}
		};
		action.setId("journey.dsl.ui." + key);
		action.setChecked(kept.getBoolean(key, initial));
		return action;
	}

	/** Nobody else writes the bundle's preferences to disk. */
	private void keep(String key, boolean value) {
		kept.putBoolean(key, value);
		try {
			kept.flush();
		} catch (BackingStoreException e) {
			ILog.of(OutlineOptions.class).warn("What was set of the outline cannot be kept.", e);
		}
	}
}
