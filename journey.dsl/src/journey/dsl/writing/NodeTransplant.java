// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/**
 * Gives the elements of a model the text that was written for them. The elements stay the same, since diagrams hold them;
 * only what ties them to the text is that of the new text.
 */
public final class NodeTransplant {

	/**
	 * Ties a file's model to its new text.
	 *
	 * @param file the file
	 * @param read what reading the new text gave; its own elements are worth nothing afterwards
	 * @return what the file has been read as, from now on
	 */
	public IParseResult apply(LazyLinkingResource file, IParseResult read) {
		EObject root = file.getContents().get(0);
		tie(file, root, read.getRootASTElement());
		return new ParseResult(root, read.getRootNode(), read.hasSyntaxErrors());
	}

	private static void tie(LazyLinkingResource file, EObject element, EObject read) {
		List<EObject> parts = List.copyOf(element.eContents());
		List<EObject> readParts = List.copyOf(read.eContents());
		element.eAdapters().removeIf(ICompositeNode.class::isInstance);
		Adapter node = (Adapter) NodeModelUtils.getNode(read);
		read.eAdapters().remove(node);
		element.eAdapters().add(node);
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment()) {
				tieUnresolved(file, element, reference);
			}
		}
		for (int index = 0; index < parts.size(); index++) {
			tie(file, parts.get(index), readParts.get(index));
		}
	}

	/** What is unresolved remembers its place in the text. */
	private static void tieUnresolved(LazyLinkingResource file, EObject element, EReference reference) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
		Object value = element.eGet(reference, false);
		List<?> targets = value instanceof List<?> ? basic(element, reference) : value == null ? List.of() : List.of(value);
		for (int index = 0; index < Math.min(targets.size(), nodes.size()); index++) {
			InternalEObject target = (InternalEObject) targets.get(index);
			String fragment = target.eIsProxy() ? EcoreUtil.getURI(target).fragment() : null;
			if (fragment != null && file.getEncoder().isCrossLinkFragment(file, fragment)) {
				target.eSetProxyURI(file.getURI().appendFragment(
						file.getEncoder().encode(element, reference, nodes.get(index))));
			}
		}
	}

	/** The values as they are, without a look-up of those that are unresolved. */
	private static List<?> basic(EObject element, EReference reference) {
		return ((InternalEList<?>) element.eGet(reference)).basicList();
	}
}
