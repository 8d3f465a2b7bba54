// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import freemarker.core.HTMLOutputFormat;
import journey.dsl.documentation.scene.ReadingDirection;
import journey.dsl.documentation.text.ModelLanguages;

/** Writes a text as HTML in which parts in another language or direction say so and lines break where they may. */
final class MixedText {

	private static final Pattern QUOTED = Pattern
			.compile("(?<=[\u201C\u00AB])[^\u201C\u201D\u00AB\u00BB]+(?=[\u201D\u00BB])");
	private static final Pattern QUALIFIED_NAME = Pattern
			.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*(\\.[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*)+");
	/** French sets a blank before these marks and behind the first one. */
	private static final String MARKS = "\u00AB\u00BB?!:;%";

	private final ModelLanguages languages;

	MixedText(ModelLanguages languages) {
		this.languages = languages;
	}

	String html(String shown) {
		var html = new StringBuilder();
		for (ModelLanguages.Run run : languages.runs(shown)) {
			String text = written(run.text());
			html.append(run.language().isEmpty() ? text : "<span lang=\"" + run.language() + "\">" + text + "</span>");
		}
		return ReadingDirection.hasLettersFromRight(shown) ? isolated(shown, html.toString()) : html.toString();
	}

	private static String written(String text) {
		String escaped = HTMLOutputFormat.INSTANCE.escapePlainText(unbroken(text));
		return text.indexOf('.') > 0 && QUALIFIED_NAME.matcher(text).matches() ? escaped.replace(".", ".<wbr/>") : escaped;
	}

	/** A mark stays on the line of its word. */
	private static String unbroken(String text) {
		char[] characters = text.toCharArray();
		for (int i = 1; i < characters.length - 1; i++) {
			if (characters[i] == ' ' && (characters[i - 1] == MARKS.charAt(0) || MARKS.indexOf(characters[i + 1]) > 0)) {
				characters[i] = '\u00A0';
			}
		}
		return new String(characters);
	}

	/** Quoted texts must not rearrange a sentence around them, nor letters around it a number with a sign. */
	private static String isolated(String shown, String html) {
		if (ReadingDirection.isFromRight(QUOTED.matcher(shown).replaceAll(""))) {
			return isolated(ReadingDirection.SIGNED_NUMBER.matcher(html), match -> true);
		}
		boolean sentence = QUOTED.matcher(shown).replaceAll("").codePoints().anyMatch(Character::isLetter);
		return sentence ? isolated(QUOTED.matcher(html), ReadingDirection::hasLettersFromRight) : html;
	}

	private static String isolated(Matcher parts, Predicate<String> which) {
		return parts.replaceAll(part -> Matcher.quoteReplacement(
				which.test(part.group()) ? "<bdi>" + part.group() + "</bdi>" : part.group()));
	}
}
