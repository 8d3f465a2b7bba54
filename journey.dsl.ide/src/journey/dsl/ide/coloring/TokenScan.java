// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.coloring;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;

import journey.dsl.parser.antlr.internal.InternalJourneyLexer;

/**
 * Reads tokens from a place in a text on. It fetches the text in chunks, so that a key stroke at the start of a long text
 * does not cost a copy of all of it; a token that reaches the end of its chunk is read again from a larger one.
 */
final class TokenScan {

	private static final TokenKinds KINDS = new TokenKinds();

	private final CharSequence text;
	private int chunkStart;
	private int chunkLength;
	private String chunk;
	private InternalJourneyLexer lexer;
	private int start;
	private int end;
	private TokenKind kind = TokenKind.OTHER;
	private boolean afterDot;

	TokenScan(CharSequence text, int offset, boolean afterDot, int chunkLength) {
		this.text = text;
		this.end = offset;
		this.afterDot = afterDot;
		this.chunkLength = chunkLength;
		fetch(offset);
	}

	/** Steps to the next token; false where there is none. */
	boolean next() {
		if (end >= text.length()) {
			return false;
		}
		start = end;
		CommonToken token = read();
		while (!isCertain()) {
			chunkLength *= 2;
			fetch(start);
			token = read();
		}
		kind = KINDS.of(token.getType(), chunk.subSequence(start - chunkStart, end - chunkStart), afterDot);
		if (!kind.isHidden()) {
			afterDot = kind == TokenKind.DOT;
		}
		return true;
	}

	int end() {
		return end;
	}

	TokenKind kind() {
		return kind;
	}

	/** Whether the last token that is not hidden is a dot. */
	boolean afterDot() {
		return afterDot;
	}

	private CommonToken read() {
		if (start >= chunkStart + chunk.length()) {
			fetch(start);
		}
		CommonToken token = (CommonToken) lexer.nextToken();
		end = chunkStart + lexer.getCharIndex();
		return token;
	}

	private boolean isCertain() {
		int chunkEnd = chunkStart + chunk.length();
		return chunkEnd == text.length() || end + LexicalTokens.LOOKAHEAD <= chunkEnd;
	}

	private void fetch(int offset) {
		chunkStart = offset;
		int chunkEnd = Math.min(text.length(), offset + chunkLength);
		chunk = text.subSequence(offset, chunkEnd).toString();
		lexer = new InternalJourneyLexer(new ANTLRStringStream(chunk));
	}
}
