// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.HiddenLeafNode;
import org.eclipse.xtext.nodemodel.impl.HiddenLeafNodeWithSyntaxError;
import org.eclipse.xtext.nodemodel.impl.LeafNode;
import org.eclipse.xtext.nodemodel.impl.LeafNodeWithSyntaxError;

import journey.dsl.parsing.Passages.Passage;

/** The leaves of a text: they keep their places in the passage that they stand in, move with it, and share its text. */
interface Word {

	/** {@return the passage that the word stands in} */
	Passage passage();

	/**
	 * A leaf.
	 *
	 * @param fault what is wrong with it; null where nothing is
	 */
	static LeafNode of(Passage passage, int offset, int length, EObject grammar, boolean hidden,
			SyntaxErrorMessage fault) {
		int place = offset - passage.offset();
		if (fault == null) {
			return hidden ? new Hidden(passage, place, length, grammar) : new Plain(passage, place, length, grammar);
		}
		return hidden ? new HiddenFault(passage, place, length, grammar, fault)
				: new Fault(passage, place, length, grammar, fault);
	}

	/** A word. */
	final class Plain extends LeafNode implements Word {

		private final Passage passage;

		private Plain(Passage passage, int place, int length, EObject grammar) {
			this.passage = passage;
			basicSetTotalOffset(place);
			basicSetTotalLength(length);
			basicSetGrammarElement(grammar);
		}

		@Override
		public Passage passage() {
			return passage;
		}

		@Override
		public int getTotalOffset() {
			return super.getTotalOffset() + passage.offset();
		}

		@Override
		public int getOffset() {
			return getTotalOffset();
		}

		@Override
		public String getText() {
			return passage.text(super.getTotalOffset(), getTotalLength());
		}
	}

	/** Blanks, or a comment. */
	final class Hidden extends HiddenLeafNode implements Word {

		private final Passage passage;

		private Hidden(Passage passage, int place, int length, EObject grammar) {
			this.passage = passage;
			basicSetTotalOffset(place);
			basicSetTotalLength(length);
			basicSetGrammarElement(grammar);
		}

		@Override
		public Passage passage() {
			return passage;
		}

		@Override
		public int getTotalOffset() {
			return super.getTotalOffset() + passage.offset();
		}

		@Override
		public int getOffset() {
			return getTotalOffset();
		}

		@Override
		public String getText() {
			return passage.text(super.getTotalOffset(), getTotalLength());
		}
	}

	/** A word that something is wrong with. */
	final class Fault extends LeafNodeWithSyntaxError implements Word {

		private final Passage passage;

		private Fault(Passage passage, int place, int length, EObject grammar, SyntaxErrorMessage fault) {
			this.passage = passage;
			basicSetTotalOffset(place);
			basicSetTotalLength(length);
			basicSetGrammarElement(grammar);
			basicSetSyntaxErrorMessage(fault);
		}

		@Override
		public Passage passage() {
			return passage;
		}

		@Override
		public int getTotalOffset() {
			return super.getTotalOffset() + passage.offset();
		}

		@Override
		public int getOffset() {
			return getTotalOffset();
		}

		@Override
		public String getText() {
			return passage.text(super.getTotalOffset(), getTotalLength());
		}
	}

	/** Hidden characters that something is wrong with. */
	final class HiddenFault extends HiddenLeafNodeWithSyntaxError implements Word {

		private final Passage passage;

		private HiddenFault(Passage passage, int place, int length, EObject grammar, SyntaxErrorMessage fault) {
			this.passage = passage;
			basicSetTotalOffset(place);
			basicSetTotalLength(length);
			basicSetGrammarElement(grammar);
			basicSetSyntaxErrorMessage(fault);
		}

		@Override
		public Passage passage() {
			return passage;
		}

		@Override
		public int getTotalOffset() {
			return super.getTotalOffset() + passage.offset();
		}

		@Override
		public int getOffset() {
			return getTotalOffset();
		}

		@Override
		public String getText() {
			return passage.text(super.getTotalOffset(), getTotalLength());
		}
	}
}
