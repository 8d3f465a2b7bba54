// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.util.ReplaceRegion;

/** Mends the slips of those who are used to word processors, misspelt words of the language, and unclosed texts. */
final class SyntaxFixes implements RuleFixes {

	private static final Map<String, String> CURRENCIES = Map.of("€", "EUR", "$", "USD", "£", "GBP", "¥", "JPY", "₹",
			"INR", "₽", "RUB", "₩", "KRW", "₺", "TRY");

	private static final String CLOSING = "”“„‟»«›‹’‘‚\"'";

	private static final Pattern AMOUNT_BEHIND = Pattern.compile("\\G.\\s*(\\d+(?:\\.\\d+)?)", Pattern.DOTALL);

	@Override
	public List<Fix> of(Finding finding) {
		if (finding.data().isEmpty()) {
			return List.of();
		}
		String key = finding.data().get(0);
		int offset = finding.offset();
		return switch (key) {
			case "decimal-comma" -> replace(key, finding, offset, 1, ".");
			case "name-hyphen" -> replace(key, finding, offset, 1, "_");
			case "grouped-digits" -> grouped(key, finding);
			case "keyword-as-name" -> keyword(key, finding, finding.data().get(1));
			case "unexpected-similar" -> replace(key, finding, offset, finding.length(), finding.data().get(2));
			case "currency-sign" -> currency(key, finding);
			case "typographic-quotes" -> quotes(key, finding);
			case "text-unclosed" -> unclosed(key, finding);
			default -> List.of();
		};
	}

	private static List<Fix> replace(String kind, Finding finding, int offset, int length, String text) {
		String old = finding.text().substring(offset, offset + length);
		String title = text.isEmpty() ? Texts.text("remove", old) : Texts.text("change", old, text);
		return List.of(Fix.of(kind, title, new ReplaceRegion(offset, length, text)));
	}

	private static List<Fix> grouped(String kind, Finding finding) {
		int start = finding.offset();
		while (start > 0 && !Character.isDigit(finding.text().charAt(start - 1))) {
			start--;
		}
		return List.of(Fix.of(kind, Texts.text("join", finding.data().get(1) + finding.data().get(2)),
				new ReplaceRegion(start, finding.offset() - start, "")));
	}

	/** The keyword is at the mark, or follows the word there. */
	private static List<Fix> keyword(String kind, Finding finding, String word) {
		int place = finding.marked().equals(word) ? finding.offset()
				: finding.text().indexOf(word, finding.offset() + finding.length());
		return place < 0 ? List.of()
				: List.of(Fix.of(kind, Texts.text("change", word, "^" + word), new ReplaceRegion(place, 0, "^")));
	}

	private static List<Fix> currency(String kind, Finding finding) {
		String sign = finding.text().substring(finding.offset(), finding.offset() + 1);
		String code = CURRENCIES.get(sign);
		if (code == null) {
			return List.of();
		}
		Matcher behind = AMOUNT_BEHIND.matcher(finding.text());
		boolean amountBefore = finding.text().substring(0, finding.offset()).stripTrailing().matches("(?s).*\\d");
		if (!amountBefore && behind.find(finding.offset())) {
			String amount = behind.group(1) + " " + code;
			return List.of(Fix.of(kind, Texts.text("change", behind.group(), amount),
					new ReplaceRegion(finding.offset(), behind.end() - finding.offset(), amount)));
		}
		boolean apart = finding.offset() > 0 && Character.isWhitespace(finding.text().charAt(finding.offset() - 1));
		return replace(kind, finding, finding.offset(), 1, apart ? code : " " + code);
	}

	/** The text up to the last quote of its line becomes one in straight quotes. */
	private static List<Fix> quotes(String kind, Finding finding) {
		String text = finding.text();
		int end = text.indexOf('\n', finding.offset());
		String line = text.substring(finding.offset(), end < 0 ? text.length() : end);
		int close = -1;
		for (int index = line.length() - 1; index > 0 && close < 0; index--) {
			close = CLOSING.indexOf(line.charAt(index)) >= 0 ? index : -1;
		}
		if (close < 0) {
			return List.of();
		}
		String content = line.substring(1, close).strip().replace("\"", "\\\"");
		String straight = '"' + content + '"';
		return List.of(Fix.of(kind, Texts.text("quotes", content),
				new ReplaceRegion(finding.offset(), close + 1, straight)));
	}

	/** Closed at the end of its line, before an opening brace. */
	private static List<Fix> unclosed(String kind, Finding finding) {
		String text = finding.text();
		int end = text.indexOf('\n', finding.offset());
		String line = text.substring(finding.offset(), end < 0 ? text.length() : end).stripTrailing();
		String content = line.endsWith("{") ? line.substring(0, line.length() - 1).stripTrailing() : line;
		return List.of(Fix.of(kind, Texts.text("close"), new ReplaceRegion(finding.offset() + content.length(), 0,
				text.substring(finding.offset(), finding.offset() + 1))));
	}
}
