// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

import org.eclipse.xtext.ide.editor.contentassist.CompletionPrefixProvider;

import com.google.inject.Inject;

import journey.dsl.ide.coloring.LexicalTokens;
import journey.dsl.ide.coloring.TokenKind;
import journey.dsl.parsing.StrayWords;

/**
 * Of all that stands before the caret the part on which it depends what can stand there: the beginnings of the elements
 * around it, and what was begun last. That is short however long the text is; faults in what is left out do no harm, and
 * words that cannot stand where they do are passed over.
 */
public final class DecisivePrefix extends CompletionPrefixProvider {

	/** Stands before the first element that was begun: neither package nor import is expected any more. */
	private static final String EARLIER = "device x {}\n";

	private final Bodies bodies;
	private final StrayWords strays;

	@Inject
	DecisivePrefix(Bodies bodies, StrayWords strays) {
		this.bodies = bodies;
		this.strays = strays;
	}

	@Override
	public String getInputToParse(String all, int offset, int place) {
		Walk walk = new Walk(all);
		LexicalTokens.of(all.substring(0, Math.max(offset, place))).forEach(0, offset, (kind, from, to) -> {
			if (to <= offset) {
				walk.token(kind, from, to);
			}
		});
		return strays.blanked(walk.decisive(offset));
	}

	/** An element whose body is open: the word that it begins with, and all of its beginning up to the brace. */
	private record Open(String word, String beginning) {
	}

	private final class Walk {

		private final String text;
		private final Deque<Open> open = new ArrayDeque<>();
		private boolean begun;
		private boolean dotted;
		/** Where what was begun last starts. */
		private int start;
		/** Where the last word stands that an element with a body can begin with; -1 where none was begun since. */
		private int word = -1;
		private int wordEnd;

		Walk(String text) {
			this.text = text;
		}

		void token(TokenKind kind, int from, int to) {
			if (kind == TokenKind.KEYWORD && !dotted && bodies.begin(text.substring(from, to))) {
				begin(from, to);
			} else if (kind == TokenKind.OTHER && text.charAt(from) == '{') {
				open(from, to);
			} else if (kind == TokenKind.OTHER && text.charAt(from) == '}') {
				close(to);
			}
			dotted = kind == TokenKind.DOT;
		}

		private void begin(int from, int to) {
			word = from;
			wordEnd = to;
			if (open.isEmpty() && bodies.isAtTop(text.substring(from, to))) {
				begun = true;
				start = from;
			}
		}

		/** An element that cannot stand in the one before ends it: somebody has forgotten a brace. */
		private void open(int from, int to) {
			if (word < 0) {
				open.push(new Open("", text.substring(start, to)));
			} else {
				String name = text.substring(word, wordEnd);
				if (bodies.isAtTop(name)) {
					open.clear();
				} else {
					leaveFor(name);
				}
				open.push(new Open(name, text.substring(word, to)));
			}
			start = to;
			word = -1;
		}

		private void leaveFor(String name) {
			boolean possible = open.stream().anyMatch(outer -> contains(outer, name));
			while (possible && !contains(open.peek(), name)) {
				open.pop();
			}
		}

		private boolean contains(Open outer, String name) {
			return !outer.word().isEmpty() && bodies.canContain(outer.word(), name);
		}

		private void close(int to) {
			open.poll();
			start = to;
			word = -1;
		}

		String decisive(int end) {
			StringBuilder all = new StringBuilder(begun ? EARLIER : "");
			for (Iterator<Open> outer = open.descendingIterator(); outer.hasNext();) {
				all.append(outer.next().beginning()).append(' ');
			}
			return all.append(text, start, end).toString();
		}
	}
}
