// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import freemarker.core.HTMLOutputFormat;
import journey.dsl.documentation.scene.ReadingDirection;
import journey.dsl.documentation.text.ModelLanguages;

/** Writes a text as HTML in which parts in another language or in the other direction say so. */
final class MixedText {

	private static final Pattern QUOTED = Pattern.compile("(?<=[\u201C\u00AB])[^\u201C\u201D\u00AB\u00BB]+(?=[\u201D\u00BB])");

	private final ModelLanguages languages;

	MixedText(ModelLanguages languages) {
		this.languages = languages;
	}

	String html(String shown) {
		var html = new StringBuilder();
		for (ModelLanguages.Run run : languages.runs(shown)) {
			String text = HTMLOutputFormat.INSTANCE.escapePlainText(run.text());
			html.append(run.language().isEmpty() ? text : "<span lang=\"" + run.language() + "\">" + text + "</span>");
		}
		return ReadingDirection.hasLettersFromRight(shown) ? isolated(shown, html.toString()) : html.toString();
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
