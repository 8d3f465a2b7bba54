// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A finding that may be mended.
 *
 * @param file the parsed file
 * @param code the rule's id
 * @param offset where it is marked
 * @param length how much is marked
 * @param data what the rule tells quick fixes
 */
public record Finding(XtextResource file, String code, int offset, int length, List<String> data) {

	String text() {
		return file.getParseResult().getRootNode().getText();
	}

	/** {@return the marked text} */
	String marked() {
		return text().substring(offset, Math.min(text().length(), offset + length));
	}

	/** {@return the element at the mark, or the one around it that has a type} */
	<T extends EObject> Optional<T> element(Class<T> type) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
		EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		while (element != null && !type.isInstance(element)) {
			element = element.eContainer();
		}
		return Optional.ofNullable(element).map(type::cast);
	}
}
