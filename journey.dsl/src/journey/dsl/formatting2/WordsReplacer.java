// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/** Tidies a value of several tokens, such as <code>to   create</code> or <code>12 %</code>. */
final class WordsReplacer implements ITextReplacer {

	private final ISemanticRegion region;

	private WordsReplacer(ISemanticRegion region) {
		this.region = region;
	}

	/** A value's text as it is written when it is tidy; one with a comment inside stays what it is. */
	static String tidy(ISemanticRegion region) {
		String text = region.getText();
		if (!isOfSeveralTokens(region) || text.indexOf('/') >= 0) {
			return text;
		}
		String words = text.replaceAll("[\\s\u00A0\u202F\uFEFF]+", " ");
		boolean areWords = Character.isLetter(text.charAt(0)) && words.indexOf('.') < 0;
		return areWords ? words : words.replace(" ", "");
	}

	/** What tidies a value; it does nothing where the value is tidy. */
	static ITextReplacer of(ISemanticRegion region) {
		return new WordsReplacer(region);
	}

	private static boolean isOfSeveralTokens(ISemanticRegion region) {
		EObject element = region.getGrammarElement();
		return GrammarUtil.isDatatypeRuleCall(
				element instanceof CrossReference reference ? reference.getTerminal() : element);
	}

	@Override
	public ITextSegment getRegion() {
		return region;
	}

	@Override
	public ITextReplacerContext createReplacements(ITextReplacerContext context) {
		String tidy = tidy(region);
		if (!tidy.equals(region.getText())) {
			context.addReplacement(region.replaceWith(tidy));
		}
		return context;
	}
}
