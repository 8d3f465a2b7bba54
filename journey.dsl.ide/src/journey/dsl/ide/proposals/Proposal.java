// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import org.eclipse.emf.common.util.URI;

/**
 * What can stand at the caret.
 *
 * @param kind what is proposed
 * @param text the text to insert
 * @param title the title of the element that is proposed, or what a value means; empty where there is none
 * @param type what the element that is proposed is, as {@link journey.dsl.ide.labels.ElementLabels#kind} tells it, such
 *            as <code>Channel</code>; empty for a keyword
 * @param offset where the text that it replaces starts
 * @param length how much text it replaces, what follows the caret in the same word included
 * @param element the place of the element that is proposed; null where it is none
 */
public record Proposal(Kind kind, String text, String title, String type, int offset, int length, URI element) {

	/** What is proposed, in the order of the list. */
	public enum Kind {
		/** An element of the own package, or a step or an outcome of the own journey. */
		OWN_ELEMENT,
		/** An element of another package. */
		OTHER_ELEMENT,
		/** A value of a closed list, such as a language, the name of a package, or a currency that is in use. */
		VALUE,
		/** A word of the language. */
		KEYWORD,
		/** A value of a long list that nobody has used yet, such as any other currency. */
		UNUSED_VALUE
	}

	/** {@return whether the text, as it now stands, can still become this proposal} */
	public boolean continues(CharSequence written) {
		return Prefixes.closeness(text, written.toString()) != Prefixes.Closeness.NONE;
	}
}
