// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.spelling;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.util.TextRegion;

import journey.dsl.ide.coloring.LexicalTokens;
import journey.dsl.ide.coloring.TokenKind;

/** What people wrote for people in a text: quoted texts and comments; neither words of the language nor names. */
public final class Prose {

	private final CharSequence text;
	private final List<TextRegion> passages = new ArrayList<>();

	private Prose(CharSequence text) {
		this.text = text;
	}

	/**
	 * The passages whose spelling can be checked, in the order of the text: without quotes, comment signs and escapes,
	 * and only those with a letter in them.
	 */
	public static List<TextRegion> of(CharSequence text) {
		Prose prose = new Prose(text);
		LexicalTokens.of(text).forEach(0, text.length(), prose::token);
		return List.copyOf(prose.passages);
	}

	private void token(TokenKind kind, int start, int end) {
		if (kind == TokenKind.STRING) {
			quoted(start, end);
		} else if (kind == TokenKind.COMMENT || kind == TokenKind.DOCUMENTATION) {
			comment(start, end);
		}
	}

	/** An escape is no part of the word behind it, as in {@code "the end\nof"}. */
	private void quoted(int start, int end) {
		int from = start + 1;
		int place = from;
		while (place < end) {
			if (text.charAt(place) == '\\') {
				add(from, place);
				from = place + 2;
				place = from;
			} else if (text.charAt(place) == text.charAt(start)) {
				break;
			} else {
				place++;
			}
		}
		add(from, Math.min(place, end));
	}

	private void comment(int start, int end) {
		int from = start + 2;
		boolean closed = text.charAt(start + 1) == '*' && end - from >= 2 && text.charAt(end - 2) == '*'
				&& text.charAt(end - 1) == '/';
		add(from, closed ? end - 2 : end);
	}

	private void add(int start, int end) {
		if (start < end && text.subSequence(start, end).codePoints().anyMatch(Character::isLetter)) {
			passages.add(new TextRegion(start, end - start));
		}
	}
}
