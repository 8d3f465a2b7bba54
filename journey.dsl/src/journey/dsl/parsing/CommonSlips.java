// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.Optional;

import org.antlr.runtime.CommonToken;

/**
 * Recognises what people write who are used to word processors (12,5 %, 850 €, 12 000, curly quotes, buy-sofa), and
 * <code>and abandon</code>.
 */
final class CommonSlips {

	private static final String QUOTES = "“”„‟«»‹›‘’‚";

	private static final String CURRENCY_SIGNS = "€$£¥₣₤₹₽₩₺₴₿¢";

	/**
	 * Where the parser stopped.
	 *
	 * @param before the token before the fault; null at the beginning
	 * @param fault the token that the parser could not use
	 * @param after the token after the fault; null at the end
	 */
	record Place(CommonToken before, CommonToken fault, CommonToken after) {
	}

	private CommonSlips() {
	}

	/** {@return what to write instead, where the fault is a well-known slip} */
	static Optional<SyntaxAdvice> advice(Place place) {
		String fault = place.fault.getText();
		if (QUOTES.contains(fault)) {
			return Optional.of(new SyntaxAdvice("typographic-quotes"));
		}
		if (CURRENCY_SIGNS.contains(fault)) {
			String amount = isNumber(place.before) ? place.before.getText()
					: isNumber(place.after) ? place.after.getText() : "850";
			return Optional.of(new SyntaxAdvice("currency-sign", amount));
		}
		if (fault.equals(",") && isNumber(place.before) && isNumber(place.after) && adjacent(place)) {
			return Optional.of(
					new SyntaxAdvice("decimal-comma", place.before.getText(), place.after.getText()));
		}
		if (fault.equals("-") && isWord(place.before) && isWord(place.after) && adjacent(place)) {
			return Optional.of(new SyntaxAdvice("name-hyphen", place.before.getText(), place.after.getText()));
		}
		if (joins(place, "and", "abandon") || joins(place, "abandon", "and")) {
			return Optional.of(new SyntaxAdvice("abandon-joined"));
		}
		return groupedDigits(place);
	}

	private static Optional<SyntaxAdvice> groupedDigits(Place place) {
		boolean grouped = isNumber(place.before) && place.fault.getText().matches("\\d{3}")
				&& place.fault.getLine() == place.before.getLine();
		return grouped
				? Optional.of(new SyntaxAdvice("grouped-digits", place.before.getText(), place.fault.getText()))
				: Optional.empty();
	}

	private static boolean joins(Place place, String before, String fault) {
		return place.before != null && place.before.getText().equals(before) && place.fault.getText().equals(fault);
	}

	private static boolean adjacent(Place place) {
		return place.before.getStopIndex() + 1 == place.fault.getStartIndex()
				&& place.fault.getStopIndex() + 1 == place.after.getStartIndex();
	}

	/** {@return whether a token is a number; no where there is none} */
	static boolean isNumber(CommonToken token) {
		return token != null && token.getText().matches("\\d+(\\.\\d+)?");
	}

	private static boolean isWord(CommonToken token) {
		return token != null && Character.isLetterOrDigit(token.getText().codePointAt(0));
	}
}
