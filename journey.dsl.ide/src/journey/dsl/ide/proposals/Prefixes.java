// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;

import com.google.inject.Singleton;

/**
 * When a written start stands for a name: letters are compared without their case; without a dot the start may be that
 * of the last segment too, or of a word inside a name, or of several of its words (<code>BS</code> for
 * <code>BuySofa</code>); with dots each of its segments starts a segment of the name.
 */
@Singleton
public final class Prefixes implements IPrefixMatcher {

	/** How a written start stands for a name, the closest first. */
	enum Closeness {
		/** The name, its last segment or each of its segments starts with it. */
		START,
		/** The words of the name start with its parts, or a word inside the name starts with it. */
		WORDS,
		/** It does not stand for the name. */
		NONE
	}

	private static final Pattern WORD_STARTS = Pattern
			.compile("[._-]|(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

	@Override
	public boolean isCandidateMatchingPrefix(String name, String prefix) {
		return closeness(name, prefix) != Closeness.NONE;
	}

	/** The sign before a name that is a word of the language too makes no difference. */
	static Closeness closeness(String name, String prefix) {
		return closenessOfBare(bare(name), bare(prefix));
	}

	/** {@return a name without the sign that tells it from a word of the language} */
	static String bare(String written) {
		return written.replace("^", "");
	}

	private static Closeness closenessOfBare(String name, String prefix) {
		if (startsWith(name, prefix) || startsSegments(name, prefix)) {
			return Closeness.START;
		}
		return prefix.indexOf('.') < 0 && startsWords(name, prefix) ? Closeness.WORDS : Closeness.NONE;
	}

	private static boolean startsSegments(String name, String prefix) {
		if (prefix.indexOf('.') < 0) {
			return startsWith(name.substring(name.lastIndexOf('.') + 1), prefix);
		}
		List<String> starts = segments(prefix);
		List<String> segments = segments(name);
		if (starts.size() > segments.size()) {
			return false;
		}
		for (int index = 0; index < starts.size(); index++) {
			if (!startsWith(segments.get(index), starts.get(index))) {
				return false;
			}
		}
		return true;
	}

	/** Whether the parts start words of the name, in their order; words between them may be left out. */
	private static boolean startsWords(String name, String prefix) {
		List<String> words = Arrays.asList(WORD_STARTS.split(name));
		if (words.stream().anyMatch(word -> startsWith(word, prefix))) {
			return true;
		}
		int next = 0;
		for (String part : prefix.split("(?=\\p{Lu})")) {
			while (next < words.size() && !startsWith(words.get(next), part)) {
				next++;
			}
			next++;
		}
		return next <= words.size();
	}

	private static List<String> segments(String name) {
		return Arrays.asList(name.split("\\.", -1));
	}

	private static boolean startsWith(String name, String prefix) {
		return name.regionMatches(true, 0, prefix, 0, prefix.length());
	}
}
