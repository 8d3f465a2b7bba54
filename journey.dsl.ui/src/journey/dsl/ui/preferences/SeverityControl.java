// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.preferences;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.xtext.diagnostics.Severity;

import journey.dsl.exchange.RuleTitles;
import journey.dsl.ui.Texts;
import journey.dsl.validation.Rule;
import journey.dsl.validation.Rule.Family;

/**
 * Shows all rules by their families, with a field to find one, and lets the user choose the severities of those that are
 * selected. A family stands for all of its rules. All of it can be reached with the keyboard.
 */
final class SeverityControl extends Composite {

	private static final List<Severity> SEVERITIES = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO,
			Severity.IGNORE);

	/** These fit into a dialog that another page opened. */
	private static final int WIDTH = 340;
	private static final int HEIGHT = 180;

	private final Map<Rule, Severity> defaults;
	private final Map<Rule, Severity> chosen;
	private final FilteredTree tree;
	private final Label caption;
	private final Combo severity;
	private final Button reset;

	/**
	 * A control.
	 *
	 * @param defaults what holds where nothing is chosen
	 * @param chosen what is chosen
	 */
	SeverityControl(Composite parent, Map<Rule, Severity> defaults, Map<Rule, Severity> chosen) {
		super(parent, SWT.NONE);
		this.defaults = defaults;
		this.chosen = new EnumMap<>(Rule.class);
		this.chosen.putAll(chosen);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		setLayout(layout);
		tree = new FilteredTree(this, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION, filter(), true, true);
		GridData size = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		size.heightHint = HEIGHT;
		size.widthHint = WIDTH;
		tree.setLayoutData(size);
		caption = new Label(this, SWT.NONE);
		caption.setText(Texts.PREFERENCES.text("rules.severity"));
		severity = new Combo(this, SWT.READ_ONLY);
		SEVERITIES.forEach(each -> severity.add(word(each)));
		severity.addListener(SWT.Selection, event -> choose());
		reset = new Button(this, SWT.PUSH);
		reset.setText(Texts.PREFERENCES.text("rules.reset"));
		reset.addListener(SWT.Selection, event -> reset());
		reset.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
		fill(tree.getViewer());
	}

	private static PatternFilter filter() {
		PatternFilter filter = new PatternFilter();
		filter.setIncludeLeadingWildcard(true);
		return filter;
	}

	private void fill(TreeViewer viewer) {
		viewer.getTree().setHeaderVisible(true);
		TreeColumnLayout columns = new TreeColumnLayout();
		viewer.getTree().getParent().setLayout(columns);
		column(viewer, "rules.column.rule", SeverityControl::name, columns, 3);
		column(viewer, "rules.column.severity", this::severityOf, columns, 2);
		viewer.setContentProvider(new Families());
		viewer.setInput(this);
		viewer.addSelectionChangedListener(event -> selected());
		selected();
	}

	private static void column(TreeViewer viewer, String title, Function<Object, String> text, TreeColumnLayout columns,
			int share) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(Texts.PREFERENCES.text(title));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(share));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(text));
	}

	private static String name(Object element) {
		return element instanceof Rule rule ? RuleTitles.of(rule.id()) + " (" + rule.id() + ")"
				: Texts.PREFERENCES.text("family." + ((Family) element).name());
	}

	private String severityOf(Object element) {
		if (!(element instanceof Rule rule)) {
			return "";
		}
		String word = word(effective(rule));
		return chosen.containsKey(rule) ? word : Texts.PREFERENCES.text("rules.default", word);
	}

	private Severity effective(Rule rule) {
		return chosen.getOrDefault(rule, defaults.getOrDefault(rule, rule.severity()));
	}

	private static String word(Severity severity) {
		return Texts.PREFERENCES.text("severity." + severity.name().toLowerCase(Locale.ROOT));
	}

	private List<Rule> selection() {
		IStructuredSelection selection = (IStructuredSelection) tree.getViewer().getSelection();
		return Arrays.stream(selection.toArray())
				.flatMap(element -> element instanceof Family family ? rules(family).stream()
						: List.of((Rule) element).stream())
				.distinct().toList();
	}

	private void selected() {
		List<Rule> rules = selection();
		boolean usable = isEnabled() && !rules.isEmpty();
		severity.setEnabled(usable);
		reset.setEnabled(usable);
		List<Severity> severities = rules.stream().map(this::effective).distinct().toList();
		if (severities.size() == 1) {
			severity.select(SEVERITIES.indexOf(severities.get(0)));
		} else {
			severity.deselectAll();
		}
	}

	private void choose() {
		Severity wanted = SEVERITIES.get(severity.getSelectionIndex());
		selection().forEach(rule -> chosen.put(rule, wanted));
		tree.getViewer().refresh();
	}

	private void reset() {
		selection().forEach(chosen::remove);
		tree.getViewer().refresh();
		selected();
	}

	/** Goes back to what holds where nothing is chosen. */
	void resetAll() {
		chosen.clear();
		tree.getViewer().refresh();
		selected();
	}

	/** What is chosen. */
	Map<Rule, Severity> chosen() {
		return Map.copyOf(chosen);
	}

	/** What holds: for every rule what is chosen, or the default. */
	Map<Rule, Severity> all() {
		Map<Rule, Severity> all = new EnumMap<>(Rule.class);
		for (Rule rule : Rule.values()) {
			all.put(rule, effective(rule));
		}
		return all;
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		tree.setEnabled(enabled);
		caption.setEnabled(enabled);
		selected();
	}

	private static List<Rule> rules(Family family) {
		return Arrays.stream(Rule.values()).filter(rule -> rule.family() == family).toList();
	}

	private static final class Families implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return Family.values();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Family family ? rules(family).toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Rule rule ? rule.family() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Family;
		}
	}
}
