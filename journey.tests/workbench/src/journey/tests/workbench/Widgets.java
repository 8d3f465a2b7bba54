// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds what a user sees, and presses keys. */
final class Widgets {

	private Widgets() {
	}

	/** The visible controls of a type in all windows. */
	static <T extends Control> List<T> all(Class<T> type) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
				.flatMap(shell -> in(shell, type).stream()).toList();
	}

	/** The visible controls of a type in another control. */
	static <T extends Control> List<T> in(Control root, Class<T> type) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(root) && root.isVisible()) {
			found.add(type.cast(root));
		}
		if (root instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).forEach(child -> found.addAll(in(child, type)));
		}
		return found;
	}

	/** The window that came up: the visible one with this. */
	static <T extends Control> Optional<T> find(Class<T> type, Predicate<T> wanted) {
		return all(type).stream().filter(wanted).findFirst();
	}

	/** The entries of all visible tables, such as the list of proposals. */
	static List<String> listed() {
		return all(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems())).map(TableItem::getText)
				.filter(Objects::nonNull).toList();
	}

	/** The texts of a tree's visible items, those inside of opened ones indented by a blank each level. */
	static List<String> texts(Tree tree) {
		return Arrays.stream(tree.getItems()).flatMap(item -> texts(item, "")).toList();
	}

	private static Stream<String> texts(TreeItem item, String indent) {
		Stream<String> own = Stream.of(indent + item.getText());
		return item.getExpanded()
				? Stream.concat(own, Arrays.stream(item.getItems()).flatMap(child -> texts(child, indent + " ")))
				: own;
	}

	/** The item whose text starts like this. */
	static TreeItem item(Tree tree, String start) {
		return Arrays.stream(tree.getItems()).flatMap(Widgets::withInner)
				.filter(item -> item.getText().startsWith(start)).findFirst()
				.orElseThrow(() -> new AssertionError(start + " is not in " + texts(tree)));
	}

	private static Stream<TreeItem> withInner(TreeItem item) {
		return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(Widgets::withInner));
	}

	/** Opens or closes the item whose text starts like this. */
	static void expand(Tree tree, String start, boolean open) {
		Event event = new Event();
		event.item = item(tree, start);
		tree.notifyListeners(open ? SWT.Expand : SWT.Collapse, event);
		((TreeItem) event.item).setExpanded(open);
	}

	/** Presses a key in a control. */
	static void press(Control control, int keyCode, char character) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.character = character;
		event.widget = control;
		control.notifyListeners(SWT.KeyDown, event);
		if (character == SWT.CR) {
			control.notifyListeners(SWT.DefaultSelection, new Event());
		}
	}
}
