// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.folding;

import java.util.List;
import java.util.SortedSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.folding.DefaultFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.folding.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.FoldingRangeKind;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeAcceptor;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Singleton;

import journey.dsl.journey.Import;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;

/** Elements, comments and the list of imports fold where they take more than one line. */
@Singleton
public class JourneyFoldingRanges extends DefaultFoldingRangeProvider {

	@Override
	public SortedSet<FoldingRange> getFoldingRanges(XtextResource resource, CancelIndicator cancelIndicator) {
		SortedSet<FoldingRange> ranges = super.getFoldingRanges(resource, cancelIndicator);
		ranges.removeIf(range -> !isMultiLine(resource, range));
		return ranges;
	}

	private static boolean isMultiLine(XtextResource resource, FoldingRange range) {
		INode root = resource.getParseResult().getRootNode();
		int start = NodeModelUtils.getLineAndColumn(root, range.getOffset()).getLine();
		return NodeModelUtils.getLineAndColumn(root, range.getOffset() + range.getLength()).getLine() > start;
	}

	@Override
	protected void computeObjectFolding(XtextResource resource, IFoldingRangeAcceptor acceptor,
			CancelIndicator cancelIndicator) {
		super.computeObjectFolding(resource, acceptor, cancelIndicator);
		if (resource.getParseResult().getRootASTElement() instanceof JourneyFile file && !file.getImports().isEmpty()) {
			List<Import> imports = file.getImports();
			ICompositeNode first = NodeModelUtils.getNode(imports.get(0));
			ICompositeNode last = NodeModelUtils.getNode(imports.get(imports.size() - 1));
			acceptor.accept(first.getOffset(), last.getEndOffset() - first.getOffset(), FoldingRangeKind.IMPORTS);
		}
	}

	@Override
	protected boolean isHandled(EObject object) {
		return object instanceof NamedElement;
	}

	/** The line that stays visible is that of the keyword, so nothing needs to be found in it. */
	@Override
	protected void acceptObjectFolding(EObject object, IFoldingRangeAcceptor acceptor) {
		ICompositeNode node = NodeModelUtils.getNode(object);
		if (node != null) {
			acceptor.accept(node.getOffset(), node.getLength());
		}
	}
}
