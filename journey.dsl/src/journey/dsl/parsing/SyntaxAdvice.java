// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

import journey.dsl.Messages;

/**
 * What a syntax error says. Its key and its words are the error's data, by which a quick fix knows what to do.
 *
 * @param key the message's key
 * @param words what is filled into the message
 */
record SyntaxAdvice(String key, Object... words) {

	SyntaxErrorMessage message() {
		String[] data = Stream.concat(Stream.of(key), Arrays.stream(words).map(String::valueOf)).toArray(String[]::new);
		return new SyntaxErrorMessage(Messages.SYNTAX.text(key, words), JourneySyntaxErrors.ID, data);
	}
}
