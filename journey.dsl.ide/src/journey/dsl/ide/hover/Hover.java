// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.hover;

import java.util.List;

import journey.dsl.ide.facts.Fact;
import journey.dsl.ide.facts.Facts;

/**
 * What there is to say about a place of a text. All of it is plain text, to be shown as it is: what an author writes
 * must never be read as markup.
 *
 * @param offset where what it is about starts
 * @param length how long that is
 * @param heading the element's title, else its name; for a word of the language the word
 * @param subject what kind of element it is, and its qualified name; empty for a word of the language
 * @param documentation paragraphs
 * @param facts attributes and results
 */
public record Hover(int offset, int length, String heading, String subject, List<String> documentation, Facts facts) {

	/** Takes an immutable copy of the paragraphs. */
	public Hover {
		documentation = List.copyOf(documentation);
	}

	/** All of it as plain text, one thing a line. */
	public String text() {
		StringBuilder text = new StringBuilder(heading);
		if (!subject.isEmpty()) {
			text.append('\n').append(subject);
		}
		documentation.forEach(paragraph -> text.append('\n').append(paragraph));
		for (Fact fact : facts.attributes()) {
			text.append('\n').append(fact.label()).append(": ").append(fact.value());
		}
		for (Fact fact : facts.results()) {
			text.append('\n').append(fact.label()).append(": ").append(fact.value());
		}
		return text.toString();
	}
}
