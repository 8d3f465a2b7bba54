// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;

/**
 * Reads the one part of a text that has changed. The part is read between the words that it needs around it, so that the
 * parser is where it would be in the whole text, and makes the same of faults.
 */
@Singleton
public final class PartialReading {

	private static final String BEFORE_STEP = "journey a{phase a{";
	private static final String AFTER_STEP = "}}";
	private static final String BEFORE_ELEMENT = "task a{}";

	private final IParser parser;

	@Inject
	PartialReading(IParser parser) {
		this.parser = parser;
	}

	/** A part that was read again; nothing has been changed yet. */
	public static final class Replacement {

		private final TextPart old;
		private final TextPart fresh;
		private final IParseResult read;

		private Replacement(TextPart old, TextPart fresh, IParseResult read) {
			this.old = old;
			this.fresh = fresh;
			this.read = read;
		}

		/** {@return the element that is replaced} */
		public EObject oldElement() {
			return old.element();
		}

		/** {@return the element that replaces it} */
		public EObject freshElement() {
			return fresh.element();
		}

		/** {@return whether a node belongs to the part that is replaced} */
		public boolean replaces(INode node) {
			return isWithin(node, old.node());
		}

		/**
		 * Puts the fresh part into the place of the old one.
		 *
		 * @param whole what the whole text was read as
		 * @return what it is read as from now on
		 */
		@SuppressWarnings("unchecked")
		public IParseResult apply(IParseResult whole) {
			EObject owner = old.element().eContainer();
			List<EObject> siblings = (List<EObject>) owner.eGet(old.element().eContainingFeature());
			int index = siblings.indexOf(old.element());
			// before places change
			IParseResult next = new PatchedResult(whole, faults(whole));
			new NodeGraft().replace(old.node(), fresh.node());
			siblings.set(index, fresh.element());
			return next;
		}

		/** Those outside of the part stay, those in it are others now, in the order of the text. */
		private List<INode> faults(IParseResult whole) {
			List<INode> before = new ArrayList<>();
			List<INode> behind = new ArrayList<>();
			for (INode fault : whole.getSyntaxErrors()) {
				if (!replaces(fault)) {
					(fault.getTotalOffset() <= old.node().getTotalOffset() ? before : behind).add(fault);
				}
			}
			read.getSyntaxErrors().forEach(before::add);
			before.addAll(behind);
			return before;
		}
	}

	/**
	 * Reads the part of a text that has changed.
	 *
	 * @param whole what the old text was read as
	 * @param change what has changed in it
	 * @return empty where the text has to be read as a whole
	 */
	public Optional<Replacement> read(IParseResult whole, TextChange change) {
		TextRoot root = (TextRoot) whole.getRootNode();
		TextPart old = TextPart.around(root, change.start(), change.end());
		return old == null || isNextToFault(root, old.node()) ? Optional.empty()
				: read(old, change.applyTo(root.text(old.node()), old.node().getTotalOffset()));
	}

	/**
	 * A fault before the part may be told at its first word. And of a fault behind the part the parser tells only where it
	 * has not just told of another. So the part cannot be read without these.
	 */
	private static boolean isNextToFault(ICompositeNode root, INode part) {
		ILeafNode first = visible(root, part.getTotalOffset());
		ILeafNode next = visible(root, part.getTotalEndOffset());
		return first != null && first.getSyntaxErrorMessage() != null
				|| next != null && !(next.getGrammarElement() instanceof AbstractElement);
	}

	/** The first word from a place on; null at the end of the text. */
	private static ILeafNode visible(ICompositeNode root, int place) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, place);
		while (leaf != null && leaf.isHidden()) {
			leaf = NodeModelUtils.findLeafNodeAtOffset(root, leaf.getTotalEndOffset());
		}
		return leaf;
	}

	private Optional<Replacement> read(TextPart old, String part) {
		String start = old.isStep() ? BEFORE_STEP : BEFORE_ELEMENT;
		IParseResult read = parser.parse(new StringReader(start + part + (old.isStep() ? AFTER_STEP : "")));
		return freshElement(read, old.isStep()).map(element -> new TextPart(NodeModelUtils.getNode(element), element))
				.filter(fresh -> fresh.node() != null && fresh.node().getSemanticElement() == fresh.element()
						&& fresh.node().getTotalOffset() == start.length()
						&& fresh.node().getTotalLength() == part.length() && TextPart.endsWithBrace(fresh.node())
						&& !hasFaultOutside(read, fresh.node()))
				.map(fresh -> new Replacement(old, fresh, read));
	}

	/** What stands between the words around it, if it is one element and one only. */
	private static Optional<EObject> freshElement(IParseResult read, boolean step) {
		if (!(read.getRootASTElement() instanceof JourneyFile file)) {
			return Optional.empty();
		}
		List<? extends EObject> found = file.getElements();
		if (!step) {
			return found.size() == 2 ? Optional.of(found.get(1)) : Optional.empty();
		}
		boolean one = found.size() == 1 && found.get(0) instanceof Journey journey && journey.getPhases().size() == 1
				&& journey.getPhases().get(0).getSteps().size() == 1;
		return one ? Optional.of(((Journey) found.get(0)).getPhases().get(0).getSteps().get(0)) : Optional.empty();
	}

	private static boolean hasFaultOutside(IParseResult read, INode part) {
		for (INode fault : read.getSyntaxErrors()) {
			if (!isWithin(fault, part)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isWithin(INode node, INode part) {
		INode owner = node;
		while (owner != null && owner != part) {
			owner = owner.getParent();
		}
		return owner == part;
	}
}
