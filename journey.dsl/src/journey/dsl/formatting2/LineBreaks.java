// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/** Which line breaks a file has. */
final class LineBreaks {

	private LineBreaks() {
	}

	/**
	 * The line break of a file: where it has several kinds, the first one inside of a comment or a text counts, since
	 * that one stays; a new line where there is none.
	 */
	static String of(ITextRegionAccess file, List<Token> tokens) {
		return tokens.stream().flatMap(LineBreaks::lasting).map(LineBreaks::first).flatMap(Optional::stream).findFirst()
				.or(() -> first(file.regionForDocument().getText())).orElse("\n");
	}

	private static Stream<String> lasting(Token token) {
		return Stream.of(comments(token.before()), Stream.of(token.text()), comments(token.region().getNextHiddenRegion()))
				.flatMap(texts -> texts);
	}

	private static Stream<String> comments(IHiddenRegion region) {
		return HiddenText.of(region.getText()).pieces().stream()
				.filter(piece -> piece.isLineComment() || piece.isBlockComment()).map(HiddenText.Piece::text);
	}

	private static Optional<String> first(String text) {
		int end = text.indexOf('\n');
		if (end < 0) {
			return Optional.empty();
		}
		return Optional.of(end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n");
	}
}
