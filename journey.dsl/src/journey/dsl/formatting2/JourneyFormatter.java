// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;

import com.google.inject.Inject;

import journey.dsl.journey.JourneyFile;
import journey.dsl.parsing.Statements;

/**
 * Formats a file: four blanks for each level, a line for each statement of a body that has lines, tables of short
 * elements aligned. It changes white space only, and every comment stays where it is.
 */
public class JourneyFormatter extends AbstractJavaFormatter {

	private final Statements statements;

	@Inject
	JourneyFormatter(Statements statements) {
		this.statements = statements;
	}

	/** Formats all of a file. */
	protected void format(JourneyFile file, IFormattableDocument document) {
		Layout layout = new Layout(getTextRegionAccess(), statements);
		String lineBreak = LineBreaks.of(getTextRegionAccess(), layout.tokens());
		for (int index = 0; index < layout.tokens().size(); index++) {
			Token token = layout.tokens().get(index);
			document.addReplacer(new GapReplacer(token.before(), layout.before(index), lineBreak));
			document.addReplacer(WordsReplacer.of(token.region()));
			if (index == layout.tokens().size() - 1) {
				document.addReplacer(
						new GapReplacer(token.region().getNextHiddenRegion(), Gap.lines(1, 1, 0), lineBreak));
			}
		}
	}
}
