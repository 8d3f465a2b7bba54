// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.outline;

import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import journey.dsl.ide.outline.OutlineNode;
import journey.dsl.ui.editing.EditedModel;
import journey.dsl.ui.editing.ElementMenu;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.model.SnapshotFollower;
import journey.dsl.ui.properties.JourneyPropertiesPage;

/** The outline of an editor. It follows the text and, where the user wants that, the caret. */
public final class OutlinePage extends ContentOutlinePage implements IAdaptable {

	private static final int LEVELS_OPEN = 3;
	private static final int LEVELS_OPEN_OF_MANY = 2;
	/** How many elements are too many to open them all at once. */
	private static final int MANY = 500;
	/** How many elements in one are too many to open it for the caret: that takes longer than a user does not notice. */
	private static final int MANY_INSIDE = 300;

	private final ITextEditor editor;
	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	private final OutlineOptions options = new OutlineOptions();
	private final ISelectionChangedListener caretMoved = event -> selectAtCaret();
	private final EditedModel edited;
	private SnapshotFollower<ShownOutline> follower;
	private ShownOutline shown = ShownOutline.NONE;
	private boolean selecting;

	OutlinePage(ITextEditor editor) {
		this.editor = editor;
		this.edited = new EditedModel(editor, models, this::follow, this::leave);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		tree.setUseHashlookup(true);
		tree.setComparer(new OutlineIds());
		tree.setContentProvider(new OutlineContent(() -> shown));
		tree.setLabelProvider(new OutlineLabelProvider(() -> shown));
		ColumnViewerToolTipSupport.enableFor(tree);
		options.applyTo(tree, () -> shown);
		options.contributeTo(getSite().getActionBars(), tree, this::selectAtCaret);
		tree.setInput(editor);
		ElementMenu.install(tree.getControl(), getSite(),
				menu -> getSite().registerContextMenu(ElementMenu.ID, menu, tree));
		edited.start();
		selections().ifPresent(provider -> provider.addPostSelectionChangedListener(caretMoved));
	}

	private void follow(DocumentModel model) {
		follower = new SnapshotFollower<>("Journey outline", model, getTreeViewer().getControl().getDisplay(),
				result -> ShownOutline.of(result, models.language()), this::show);
		follower.start();
	}

	private void leave() {
		follower.stop();
		follower = null;
	}

	private Optional<IPostSelectionProvider> selections() {
		return Optional.ofNullable(editor.getSelectionProvider()).filter(IPostSelectionProvider.class::isInstance)
				.map(IPostSelectionProvider.class::cast);
	}

	private void show(ShownOutline outline) {
		TreeViewer tree = getTreeViewer();
		if (tree == null || tree.getControl().isDisposed() || outline.equals(shown)) {
			return;
		}
		boolean first = shown == ShownOutline.NONE;
		shown = outline;
		selecting = true;
		try {
			OutlineOptions.keepOpen(tree, tree::refresh);
			if (first) {
				tree.expandToLevel(outline.nodes().size() > MANY ? LEVELS_OPEN_OF_MANY : LEVELS_OPEN);
			}
		} finally {
			selecting = false;
		}
		selectAtCaret();
	}

	/** The user has chosen an element: its name is shown, wherever it stands by now. */
	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!selecting && event.getStructuredSelection().getFirstElement() instanceof OutlineNode chosen) {
			shown.node(chosen.id()).ifPresent(node -> {
				selecting = true;
				try {
					editor.selectAndReveal(node.nameOffset(), node.nameLength());
				} finally {
					selecting = false;
				}
			});
		}
	}

	private void selectAtCaret() {
		TreeViewer tree = getTreeViewer();
		boolean wanted = !selecting && options.isLinked() && tree != null && !tree.getControl().isDisposed();
		if (wanted && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			shown.tree().at(selection.getOffset()).ifPresent(node -> {
				selecting = true;
				try {
					tree.setSelection(new StructuredSelection(withinReach(node)), true);
				} finally {
					selecting = false;
				}
			});
		}
	}

	/** An element, or the outermost one around it that the user would have to open, since there is so much in it. */
	private OutlineNode withinReach(OutlineNode node) {
		OutlineNode reached = node;
		for (OutlineNode owner = shown.owners().get(node.id()); owner != null; owner = shown.owners().get(owner.id())) {
			if (owner.children().size() > MANY_INSIDE && !getTreeViewer().getExpandedState(owner)) {
				reached = owner;
			}
		}
		return reached;
	}

	/** The properties of what is selected here are those of the editor's elements. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IPropertySheetPage.class ? adapter.cast(new JourneyPropertiesPage(editor)) : null;
	}

	@Override
	public void setFocus() {
		getTreeViewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (follower != null) {
			edited.stop();
			selections().ifPresent(provider -> provider.removePostSelectionChangedListener(caretMoved));
		}
		super.dispose();
	}
}
