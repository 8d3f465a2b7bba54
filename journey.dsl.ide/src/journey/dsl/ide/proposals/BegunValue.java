// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;

import journey.dsl.journey.MetricStatus;
import journey.dsl.journey.ResourceStatus;

/**
 * A value of several words, such as <code>to create</code>, of which the first words stand before the caret. To the
 * parser that is no beginning of anything: what can stand there is asked of the place where the value begins.
 */
final class BegunValue {

	private static final Pattern LAST_WORDS = Pattern.compile("(?<![\\p{L}\\d_^.])(\\p{L}+)\\s+(\\p{L}*)$");
	/** No two words and the blanks between them are longer. */
	private static final int LONGEST = 60;
	private static final Set<String> FIRST_WORDS = Stream
			.<List<? extends Enumerator>>of(ResourceStatus.VALUES, MetricStatus.VALUES).<Enumerator>flatMap(List::stream)
			.map(Enumerator::getLiteral).filter(value -> value.indexOf(' ') > 0)
			.map(value -> value.substring(0, value.indexOf(' '))).collect(Collectors.toUnmodifiableSet());

	private BegunValue() {
	}

	/** {@return where such a value may begin; -1 where the words before the caret begin none} */
	static int start(String text, int caret) {
		int from = Math.max(0, caret - LONGEST);
		Matcher words = LAST_WORDS.matcher(text.substring(from, caret));
		return words.find() && FIRST_WORDS.contains(words.group(1)) ? from + words.start() : -1;
	}

	/** {@return a value in place of what was begun; empty where something else was} */
	static Optional<Proposal> of(Proposal value, String text, int start, int caret) {
		String written = text.substring(start, caret).replaceAll("\\s+", " ");
		int end = caret;
		while (end < text.length() && !written.endsWith(" ") && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return value.text().startsWith(written)
				? Optional.of(new Proposal(value.kind(), value.text(), "", "", start, end - start, null))
				: Optional.empty();
	}
}
