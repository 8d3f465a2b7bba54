// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.outline;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

import journey.dsl.ide.labels.Texts;
import journey.dsl.ide.outline.OutlineNode;
import journey.dsl.ui.model.DocumentModel;
import journey.dsl.ui.model.DocumentModels;
import journey.dsl.ui.model.DocumentModelsService;
import journey.dsl.ui.model.SnapshotFollower;

/** The outline in a window over the editor: typing narrows it, Enter goes to the chosen element. */
final class QuickOutline extends PopupDialog {

	private static final Point SIZE = new Point(520, 420);

	/** More matches would take longer to open than to narrow down by one more letter. */
	private static final int MOST_OPEN = 300;

	private final ITextEditor editor;
	private final IDocument document;
	private final DocumentModels models = PlatformUI.getWorkbench().getService(DocumentModelsService.class).models();
	private final QuickOutlineFilter filter = new QuickOutlineFilter();
	private ShownOutline shown = ShownOutline.NONE;
	private SnapshotFollower<ShownOutline> follower;
	private Text text;
	private TreeViewer tree;

	QuickOutline(ITextEditor editor) {
		super(editor.getSite().getShell(), SWT.RESIZE, true, true, false, true, false, null, null);
		this.editor = editor;
		this.document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		text = new Text(parent, SWT.SEARCH);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.setMessage(new Texts(QuickOutline.class, "outline", Locale.getDefault()).text("quick"));
		text.addModifyListener(event -> narrow());
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
				tree.getControl().setFocus();
				event.doit = false;
			}
		}));
		text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> go()));
		return text;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree.setUseHashlookup(true);
		tree.setComparer(new OutlineIds());
		tree.setContentProvider(new OutlineContent(() -> shown));
		tree.setLabelProvider(new OutlineLabelProvider(() -> shown));
		tree.setFilters(filter);
		tree.setInput(editor);
		tree.getTree().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> go()));
		tree.getTree().addMouseListener(MouseListener.mouseUpAdapter(event -> {
			if (tree.getTree().getItem(new Point(event.x, event.y)) != null) {
				go();
			}
		}));
		DocumentModel model = models.connect(document);
		follower = new SnapshotFollower<>("Journey quick outline", model, tree.getControl().getDisplay(),
				result -> ShownOutline.of(result, models.language()), this::show);
		follower.start();
		return tree.getControl();
	}

	@Override
	protected Control getFocusControl() {
		return text;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	private void show(ShownOutline outline) {
		if (tree.getControl().isDisposed()) {
			return;
		}
		shown = outline;
		tree.refresh();
		if (filter.isEmpty()) {
			tree.expandToLevel(2);
			ITextSelection caret = (ITextSelection) editor.getSelectionProvider().getSelection();
			outline.tree().at(caret.getOffset())
					.ifPresent(node -> tree.setSelection(new StructuredSelection(node), true));
		} else {
			narrow();
		}
	}

	private void narrow() {
		filter.search(text.getText());
		tree.getControl().setRedraw(false);
		try {
			tree.refresh();
			if (!filter.isEmpty()) {
				boolean few = shown.nodes().values().stream().filter(filter::matches).limit(MOST_OPEN + 1)
						.count() <= MOST_OPEN;
				tree.expandToLevel(few ? AbstractTreeViewer.ALL_LEVELS : 2);
				firstMatch(tree.getTree().getItems())
						.ifPresent(node -> tree.setSelection(new StructuredSelection(node), true));
			}
		} finally {
			tree.getControl().setRedraw(true);
		}
	}

	private Optional<OutlineNode> firstMatch(TreeItem[] items) {
		for (TreeItem item : items) {
			if (item.getData() instanceof OutlineNode node && filter.matches(node)) {
				return Optional.of(node);
			}
			Optional<OutlineNode> inside = firstMatch(item.getItems());
			if (inside.isPresent()) {
				return inside;
			}
		}
		return Optional.empty();
	}

	private void go() {
		if (tree.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
			close();
			editor.getSite().getPage().getNavigationHistory().markLocation(editor);
			editor.selectAndReveal(node.nameOffset(), node.nameLength());
			editor.setFocus();
		}
	}

	@Override
	public boolean close() {
		if (follower != null) {
			follower.stop();
			models.disconnect(document);
			follower = null;
		}
		return super.close();
	}
}
