// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.compare;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParser;

import journey.dsl.journey.NamedElement;

/**
 * The named elements of a text, each with its part of the text, for the comparison of two versions: elements of the same
 * key and the same owner are the same.
 *
 * @param key what tells the element from its siblings: its type and its name
 * @param label what people read: its name and its title
 * @param type the type, such as <code>Step</code>; that of the whole text is <code>JourneyFile</code>
 * @param offset where it begins
 * @param length how long it is
 * @param children its elements in their order
 */
public record ElementTree(String key, String label, String type, int offset, int length, List<ElementTree> children) {

	/**
	 * Reads a text; one with syntax errors has the elements that can be read.
	 *
	 * @param parser the language's parser
	 * @param text all of the text
	 */
	public static ElementTree of(IParser parser, String text) {
		EObject root = parser.parse(new StringReader(text)).getRootASTElement();
		return new ElementTree("", "", "JourneyFile", 0, text.length(), root == null ? List.of() : children(root));
	}

	private static List<ElementTree> children(EObject owner) {
		List<ElementTree> children = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		for (EObject child : owner.eContents()) {
			if (child instanceof NamedElement element && element.getName() != null) {
				INode node = NodeModelUtils.findActualNodeFor(element);
				String plain = element.eClass().getName() + " " + element.getName();
				int count = seen.merge(plain, 1, Integer::sum);
				String label = element.getTitle() == null ? element.getName()
						: element.getName() + " – " + element.getTitle().replaceAll("[\\p{Cntrl}\\s]+", " ");
				children.add(new ElementTree(count == 1 ? plain : plain + "~" + count, label, element.eClass().getName(),
						node.getOffset(), node.getLength(), children(element)));
			}
		}
		return List.copyOf(children);
	}
}
