// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

/** How many columns of an editor a text takes. */
final class TextWidth {

	private TextWidth() {
	}

	static int of(String text) {
		return text.codePoints().map(TextWidth::of).sum();
	}

	private static int of(int character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
			default -> isWide(character) ? 2 : 1;
		};
	}

	private static boolean isWide(int character) {
		return switch (Character.UnicodeScript.of(character)) {
			case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
			default -> false;
		};
	}
}
