// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import java.util.List;

import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

import journey.dsl.formatting2.HiddenText.Piece;
import journey.dsl.parsing.Statements;

/**
 * Makes the space between two tokens what a {@link Gap} says. Comments stay what and where they are: at the end of a line
 * or on a line of their own.
 */
final class GapReplacer implements ITextReplacer {

	private static final String INDENTATION = "    ";

	private final IHiddenRegion region;
	private final Gap gap;
	private final String lineBreak;

	GapReplacer(IHiddenRegion region, Gap gap, String lineBreak) {
		this.region = region;
		this.gap = gap;
		this.lineBreak = lineBreak;
	}

	@Override
	public ITextSegment getRegion() {
		return region;
	}

	@Override
	public ITextReplacerContext createReplacements(ITextReplacerContext context) {
		HiddenText hidden = HiddenText.of(region.getText());
		if (hidden.hasComment()) {
			replaceAround(hidden.pieces(), context);
		} else if (region.getPreviousSemanticRegion() == null) {
			context.addReplacement(region.replaceWith(""));
		} else {
			int lines = Math.max(gap.fewestLines(), Math.min(gap.mostLines(), hidden.pieces().get(0).lineBreaks()));
			context.addReplacement(region.replaceWith(lines == 0 ? gap.space() : lines(lines) + indentation(true)));
		}
		return context;
	}

	private void replaceAround(List<Piece> pieces, ITextReplacerContext context) {
		int demanded = demanded(pieces);
		for (int index = 0; index < pieces.size(); index++) {
			Piece piece = pieces.get(index);
			if (piece.isBlockComment()) {
				indentLines(piece, context);
			} else if (!piece.isLineComment()) {
				boolean last = index == pieces.size() - 1;
				int fewest = index == demanded ? gap.fewestLines() : last ? Math.min(1, gap.fewestLines()) : 0;
				int lines = Math.max(fewest, Math.min(most(index, last), lineBreaks(pieces, index)));
				context.addReplacement(segment(piece.offset(), piece.text().length())
						.replaceWith(space(pieces, index, lines, last)));
			}
		}
	}

	/** No blank line goes directly inside a brace or to the end of the file. */
	private int most(int index, boolean last) {
		ISemanticRegion previous = region.getPreviousSemanticRegion();
		ISemanticRegion next = region.getNextSemanticRegion();
		if (index == 0 && previous != null && Statements.OPEN.equals(previous.getText())
				|| last && (next == null || Statements.CLOSE.equals(next.getText()))) {
			return 1;
		}
		boolean outermost = index == 0 || last;
		return outermost && previous != null && gap.fewestLines() == 0 ? 1 : 2;
	}

	/** Where a line break that is demanded goes: before the first comment that does not trail what precedes it. */
	private int demanded(List<Piece> pieces) {
		boolean first = region.getPreviousSemanticRegion() == null;
		for (int index = first ? 2 : 0; index < pieces.size(); index += 2) {
			boolean documents = index + 1 < pieces.size() && pieces.get(index + 1).isDocumentation();
			if (documents || lineBreaks(pieces, index) > 0) {
				return index;
			}
		}
		return pieces.size() - 1;
	}

	/** The line breaks before what follows the space, that of a line comment before it included. */
	private static int lineBreaks(List<Piece> pieces, int index) {
		Piece before = index == 0 ? null : pieces.get(index - 1);
		boolean ended = before != null && before.isLineComment();
		int count = pieces.get(index).lineBreaks() + (ended ? before.lineBreaks() : 0);
		return ended ? Math.max(1, count) : count;
	}

	private String space(List<Piece> pieces, int index, int lines, boolean last) {
		if (index == 0 && region.getPreviousSemanticRegion() == null) {
			return "";
		}
		if (lines == 0) {
			boolean first = index == 0;
			return last ? gap.space() : first || !pieces.get(index).text().isEmpty() ? " " : "";
		}
		int done = index == 0 ? 0 : pieces.get(index - 1).isLineComment() ? pieces.get(index - 1).lineBreaks() : 0;
		return lines(lines - done) + indentation(last);
	}

	private String lines(int count) {
		return lineBreak.repeat(Math.max(0, count));
	}

	private String indentation(boolean beforeToken) {
		if (region.getNextSemanticRegion() == null && beforeToken) {
			return "";
		}
		return beforeToken ? INDENTATION.repeat(gap.indentation()) + " ".repeat(gap.hanging())
				: INDENTATION.repeat(gap.commentIndentation());
	}

	/** The lines of a comment that begin with a star go under the star of its first line. */
	private void indentLines(Piece comment, ITextReplacerContext context) {
		String text = comment.text();
		for (int line = text.indexOf('\n') + 1; line > 0; line = text.indexOf('\n', line) + 1) {
			int star = line;
			while (star < text.length() && (text.charAt(star) == ' ' || text.charAt(star) == '\t')) {
				star++;
			}
			if (star < text.length() && text.charAt(star) == '*') {
				context.addReplacement(segment(comment.offset() + line, star - line)
						.replaceWith(INDENTATION.repeat(gap.commentIndentation()) + " "));
			}
		}
	}

	private ITextSegment segment(int offset, int length) {
		ITextRegionAccess access = region.getTextRegionAccess();
		return access.regionForOffset(region.getOffset() + offset, length);
	}
}
