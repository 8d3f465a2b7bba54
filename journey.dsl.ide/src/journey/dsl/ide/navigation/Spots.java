// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.navigation;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;

import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.NamedElement;

/** Finds what stands at a place of a text. */
public final class Spots {

	private final EObjectAtOffsetHelper elements;

	@Inject
	Spots(EObjectAtOffsetHelper elements) {
		this.elements = elements;
	}

	/**
	 * What stands at a place, or ends there.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @param offset from 0 to the length of the text
	 */
	public Optional<Spot> at(XtextResource resource, int offset) {
		return MeantWord.at(resource, offset, leaf -> on(resource, leaf, offset));
	}

	private Optional<Spot> on(XtextResource resource, ILeafNode leaf, int offset) {
		INode reference = elements.getCrossReferenceNode(resource, new TextRegion(leaf.getOffset(), leaf.getLength()));
		if (reference != null) {
			return reference(reference, offset);
		}
		EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
		if (element instanceof NamedElement && isName(element, leaf)) {
			return Optional.of(spot(Spot.Kind.NAME, leaf, element));
		}
		boolean word = (leaf.getGrammarElement() instanceof Keyword
				|| leaf.getGrammarElement() instanceof EnumLiteralDeclaration)
				&& Character.isLetter(leaf.getText().charAt(0));
		return word && element != null ? Optional.of(spot(Spot.Kind.KEYWORD, leaf, element)) : Optional.empty();
	}

	private static boolean isName(EObject element, ILeafNode leaf) {
		return NodeModelUtils.findNodesForFeature(element, JourneyPackage.Literals.NAMED_ELEMENT__NAME).stream()
				.anyMatch(name -> name.getOffset() <= leaf.getOffset() && leaf.getEndOffset() <= name.getEndOffset());
	}

	private static Spot spot(Spot.Kind kind, INode node, EObject element) {
		return new Spot(kind, node.getOffset(), node.getLength(), node.getText().strip(), element);
	}

	/** Each part of a dotted name means an element of its own: those before the last are owners of what is meant. */
	private Optional<Spot> reference(INode node, int offset) {
		EObject target = elements.getCrossReferencedElement(node);
		if (target == null) {
			return Optional.empty();
		}
		String text = NodeModelUtils.getTokenText(node);
		int position = Math.min(offset - node.getOffset(), text.length());
		int start = text.lastIndexOf('.', position - 1) + 1;
		int end = text.indexOf('.', position);
		if (node.getLength() != text.length() || end < 0) {
			// white space or a comment inside the name: then all of it means the last part
			boolean dotted = node.getLength() == text.length();
			return Optional.of(new Spot(Spot.Kind.REFERENCE, node.getOffset() + (dotted ? start : 0),
					node.getLength() - (dotted ? start : 0), dotted ? text.substring(start) : text, target));
		}
		EObject owner = target;
		for (int dot = end; dot >= 0 && owner != null; dot = text.indexOf('.', dot + 1)) {
			owner = owner.eContainer();
		}
		return owner instanceof NamedElement ? Optional.of(new Spot(Spot.Kind.REFERENCE, node.getOffset() + start,
				end - start, text.substring(start, end), owner)) : Optional.empty();
	}
}
