// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.typing;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.jface.text.source.ICharacterPairMatcherExtension;

import journey.dsl.ide.typing.Braces;
import journey.dsl.ui.model.DocumentCharacters;

/** Finds the other bracket of a pair; brackets in texts and comments are none. */
public final class BracketMatcher implements ICharacterPairMatcher, ICharacterPairMatcherExtension {

	private final ViewerTokens tokens = new ViewerTokens();
	private int anchor = -1;

	@Override
	public IRegion match(IDocument document, int offset) {
		DocumentCharacters text = new DocumentCharacters(document);
		if (!Braces.isBracket(text, offset - 1) && !Braces.isBracket(text, offset)) {
			return null;
		}
		Braces braces = braces(document);
		Optional<Braces.Pair> pair = braces.at(offset - 1).or(() -> braces.at(offset));
		pair.ifPresent(found -> anchor = found.open() == offset || found.open() == offset - 1 ? LEFT : RIGHT);
		return pair.map(BracketMatcher::region).orElse(null);
	}

	@Override
	public IRegion match(IDocument document, int offset, int length) {
		return match(document, length >= 0 ? offset + length : offset);
	}

	@Override
	public IRegion findEnclosingPeerCharacters(IDocument document, int offset, int length) {
		int start = Math.min(offset, offset + length);
		Optional<Braces.Pair> pair = braces(document).around(start, Math.max(offset, offset + length));
		anchor = LEFT;
		return pair.map(BracketMatcher::region).orElse(null);
	}

	private Braces braces(IDocument document) {
		return new Braces(tokens.of(document), new DocumentCharacters(document));
	}

	private static IRegion region(Braces.Pair pair) {
		return new Region(pair.open(), pair.close() - pair.open() + 1);
	}

	@Override
	public boolean isMatchedChar(char character) {
		return "{}()[]".indexOf(character) >= 0;
	}

	@Override
	public boolean isMatchedChar(char character, IDocument document, int offset) {
		return isMatchedChar(character);
	}

	@Override
	public boolean isRecomputationOfEnclosingPairRequired(IDocument document, IRegion now, IRegion before) {
		return true;
	}

	@Override
	public int getAnchor() {
		return anchor;
	}

	@Override
	public void clear() {
		anchor = -1;
	}

	@Override
	public void dispose() {
		tokens.stop();
	}
}
