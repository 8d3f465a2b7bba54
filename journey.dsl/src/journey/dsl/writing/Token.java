// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A word, a value, a reference or a part of an element's text: what stands between white space and comments.
 *
 * @param place its place in the grammar: a keyword, or the assignment that takes it up
 * @param feature the feature that it is a value of; null for a keyword
 * @param value the keyword, the feature's value, or null for a reference of the text that is not looked up yet
 * @param node where it stands in the text; null for one that is to be written
 */
record Token(AbstractElement place, EStructuralFeature feature, Object value, INode node) {

	boolean isKeyword() {
		return feature == null;
	}

	boolean isKeyword(String word) {
		return isKeyword() && word.equals(value);
	}

	boolean isPart() {
		return feature instanceof EReference reference && reference.isContainment();
	}

	boolean isReference() {
		return feature instanceof EReference reference && !reference.isContainment();
	}

	EObject part() {
		return (EObject) value;
	}

	int start() {
		return node.getOffset();
	}

	int end() {
		return node.getEndOffset();
	}
}
