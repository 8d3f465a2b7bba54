// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;

import journey.dsl.ui.Texts;

/** The view's tool bar and menu: texts rather than icons, which say what they do in both themes. */
final class MapActions {

	private static final double ZOOM = 1.25;

	private MapActions() {
	}

	/** Adds them. */
	static void fill(IActionBars bars, JourneyMapView view, MapCanvas map) {
		IToolBarManager tools = bars.getToolBarManager();
		KindChoice kinds = new KindChoice(view);
		tools.add(kinds);
		tools.add(new Separator());
		tools.add(action("\u2212", Texts.MAP.text("zoom.out"), () -> map.zoom(1 / ZOOM)));
		tools.add(action("+", Texts.MAP.text("zoom.in"), () -> map.zoom(ZOOM)));
		tools.add(action(Texts.MAP.text("zoom.full"), Texts.MAP.text("zoom.full.tooltip"), map::originalSize));
		tools.add(new Separator());
		tools.add(action(Texts.MAP.text("zoom.fit"), Texts.MAP.text("zoom.fit.tooltip"), map::fit));
		tools.add(new Separator());
		tools.add(action(Texts.MAP.text("export"), Texts.MAP.text("export.tooltip"), view::export));
		MapKind.ALL.forEach(kind -> bars.getMenuManager().add(choice(view, kind, kinds)));
		bars.getMenuManager().add(new Separator());
		bars.getMenuManager().add(action(Texts.MAP.text("export"), Texts.MAP.text("export.tooltip"), view::export));
		bars.updateActionBars();
	}

	private static IAction action(String text, String toolTip, Runnable effect) {
		IAction action = new Action(text) {
			@Override
			public void run() {
				effect.run();
			}
		};
		action.setToolTipText(toolTip);
		return action;
	}

	private static IAction choice(JourneyMapView view, MapKind kind, KindChoice kinds) {
		return new Action(kind.label(), IAction.AS_RADIO_BUTTON) {
			@Override
			public boolean isChecked() {
				return view.kind().equals(kind);
			}

			@Override
			public void run() {
				kinds.choose(kind);
			}
		};
	}

	/** The choice of the figure. */
	private static final class KindChoice extends Action implements IMenuCreator {

		private final JourneyMapView view;
		private Menu menu;

		KindChoice(JourneyMapView view) {
			super(view.kind().label(), IAction.AS_DROP_DOWN_MENU);
			this.view = view;
			setToolTipText(Texts.MAP.text("kind.tooltip"));
			setMenuCreator(this);
		}

		@Override
		public void runWithEvent(Event event) {
			int next = (MapKind.ALL.indexOf(view.kind()) + 1) % MapKind.ALL.size();
			choose(MapKind.ALL.get(next));
		}

		private void choose(MapKind kind) {
			view.choose(kind);
			setText(kind.label());
			view.getViewSite().getActionBars().getToolBarManager().update(true);
		}

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			menu = new Menu(parent);
			for (MapKind kind : MapKind.ALL) {
				IAction action = new Action(kind.label(), IAction.AS_RADIO_BUTTON) {
					@Override
					public void run() {
						choose(kind);
					}
				};
				action.setChecked(view.kind().equals(kind));
				new ActionContributionItem(action).fill(menu, -1);
			}
			return menu;
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			if (menu != null) {
				menu.dispose();
				menu = null;
			}
		}
	}
}
