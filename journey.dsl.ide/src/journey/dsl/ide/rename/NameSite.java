// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A place where a name refers to an element.
 *
 * @param file the file
 * @param node the written name
 * @param source the element that refers
 * @param reference the reference
 */
record NameSite(XtextResource file, INode node, EObject source, EReference reference) {

	/** {@return all references of a file in the order of the text} */
	static List<NameSite> in(XtextResource file) {
		return StreamSupport.stream(file.getParseResult().getRootNode().getAsTreeIterable().spliterator(), false)
				.filter(node -> node.getGrammarElement() instanceof CrossReference).map(node -> of(file, node)).toList();
	}

	private static NameSite of(XtextResource file, INode node) {
		EObject source = NodeModelUtils.findActualSemanticObjectFor(node);
		return new NameSite(file, node, source,
				GrammarUtil.getReference((CrossReference) node.getGrammarElement(), source.eClass()));
	}

	/** {@return what the name refers to, or null for nothing} */
	EObject target(ILinkingService linking) {
		try {
			List<EObject> targets = linking.getLinkedObjects(source, reference, node);
			return targets.isEmpty() ? null : resolved(targets.get(0));
		} catch (IllegalNodeException e) {
			// a name that is no name refers to nothing
			return null;
		}
	}

	private EObject resolved(EObject target) {
		EObject resolved = EcoreUtil.resolve(target, file.getResourceSet());
		return resolved.eIsProxy() ? null : resolved;
	}

	int line() {
		return NodeModelUtils.getLineAndColumn(node, node.getOffset()).getLine();
	}
}
