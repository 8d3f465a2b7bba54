// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

import journey.dsl.journey.Element;
import journey.dsl.parsing.Statements;

/**
 * What belongs between the tokens of a file. Where the author had a choice it stays: a body on one line stays there, a
 * list or a clause that begins a line still does, one blank line is kept. All of it depends on what formatting leaves as
 * it is, so formatting twice is formatting once.
 */
final class Layout {

	/** What stands between braces. */
	private record Body(int open, int close, boolean expanded) {
	}

	private final Statements statements;
	private final List<Token> tokens = new ArrayList<>();
	private final Map<Integer, Body> bodies = new HashMap<>();
	private final Map<Integer, Body> bodiesByEnd = new HashMap<>();
	private final Gap[] gaps;
	private final boolean[] starts;

	Layout(ITextRegionAccess text, Statements statements) {
		this.statements = statements;
		ISemanticRegion first = text.regionForRootEObject().getPreviousHiddenRegion().getNextSemanticRegion();
		for (ISemanticRegion region = first; region != null; region = region.getNextSemanticRegion()) {
			tokens.add(new Token(region));
		}
		gaps = new Gap[tokens.size()];
		starts = new boolean[tokens.size()];
		findBodies(text);
		findGaps();
		alignRows();
	}

	/** The tokens in their order. */
	List<Token> tokens() {
		return tokens;
	}

	/** What belongs before a token. */
	Gap before(int token) {
		return gaps[token];
	}

	private void findBodies(ITextRegionAccess text) {
		Deque<Integer> open = new ArrayDeque<>();
		for (int index = 0; index < tokens.size(); index++) {
			if (tokens.get(index).isKeyword(Statements.OPEN)) {
				open.push(index);
			} else if (tokens.get(index).isKeyword(Statements.CLOSE) && !open.isEmpty()) {
				int start = open.pop();
				int from = tokens.get(start).region().getEndOffset();
				int to = tokens.get(index).region().getOffset();
				boolean lines = HiddenText.lineBreaks(text.textForOffset(from, to - from)) > 0;
				boolean empty = index == start + 1 && !tokens.get(index).followsComment();
				boolean unwritten = tokens.get(start + 1).before().isUndefined();
				Body body = new Body(start, index, !empty && (lines || unwritten));
				bodies.put(start, body);
				bodiesByEnd.put(index, body);
			}
		}
	}

	private void findGaps() {
		Deque<Body> around = new ArrayDeque<>();
		for (int index = 0; index < tokens.size(); index++) {
			Token token = tokens.get(index);
			if (token.isKeyword(Statements.CLOSE) && !around.isEmpty()) {
				Body body = around.pop();
				gaps[index] = !body.expanded() ? Gap.onLine(" ", around.size())
						: Gap.lines(1, 1, around.size()).withCommentIndentation(around.size() + 1);
			} else {
				starts[index] = token.startsStatement(statements);
				gaps[index] = starts[index] ? beforeStatement(index, around) : inStatement(index, around.size());
			}
			if (bodies.containsKey(index)) {
				around.push(bodies.get(index));
			}
		}
	}

	private Gap beforeStatement(int index, Deque<Body> around) {
		int depth = around.size();
		if (depth == 0) {
			boolean apart = index > 0 && (endsBlock(index - 1) || beginsBlock(index) || endsHeader(index));
			return Gap.lines(index == 0 ? 0 : apart ? 2 : 1, 2, 0);
		}
		Body body = around.peek();
		if (!body.expanded()) {
			return Gap.onLine(" ", depth);
		}
		return Gap.lines(1, index == body.open() + 1 ? 1 : 2, depth);
	}

	private boolean endsBlock(int token) {
		return bodiesByEnd.containsKey(token) && bodiesByEnd.get(token).expanded();
	}

	/** Whether the top-level statement that begins here has a body of several lines. */
	private boolean beginsBlock(int start) {
		for (int index = start; index < tokens.size(); index++) {
			if (bodies.containsKey(index)) {
				return bodies.get(index).expanded();
			}
			if (index > start && tokens.get(index).startsStatement(statements)) {
				return false;
			}
		}
		return false;
	}

	/** Whether the first element of the file begins here, after its package, language and imports. */
	private boolean endsHeader(int index) {
		return isOfElement(index) && !isOfElement(index - 1);
	}

	private boolean isOfElement(int index) {
		return tokens.get(index).enclosing(Element.class) != null;
	}

	private Gap inStatement(int index, int depth) {
		Token token = tokens.get(index);
		Token previous = tokens.get(index - 1);
		if (token.isKeyword(Statements.COMMA) || token.isKeyword("%") || previous.isKeyword("~")) {
			return Gap.onLine("", depth);
		}
		if (previous.isKeyword(Statements.COMMA)) {
			int hanging = statements.hanging((Keyword) previous.region().getGrammarElement());
			return Gap.breakable(hanging == 0 ? depth + 1 : depth, hanging);
		}
		boolean clause = token.isKeyword() && !previous.isKeyword() && !token.isKeyword(Statements.OPEN);
		return (clause || token.isText()) && !Row.isPartOfOne(token) ? Gap.breakable(depth + 1, 0) : Gap.onLine(" ", depth);
	}

	private void alignRows() {
		List<Row> rows = new ArrayList<>();
		for (int index = 0; index < tokens.size(); index++) {
			boolean within = !rows.isEmpty() && index <= rows.get(rows.size() - 1).last();
			if (starts[index] && !within) {
				Row row = gaps[index].mostLines() == 0 ? null : Row.at(index, this);
				if (!rows.isEmpty() && (row == null || !row.continues(rows.get(rows.size() - 1)))) {
					Columns.align(rows, gaps);
					rows.clear();
				}
				if (row != null) {
					rows.add(row);
				}
			}
		}
		Columns.align(rows, gaps);
	}

	/** Whether a statement begins at a token. */
	boolean isStart(int token) {
		return starts[token];
	}

	/** Whether a body that begins at a token has a line of its own for each statement. */
	boolean isExpanded(int open) {
		return bodies.containsKey(open) && bodies.get(open).expanded();
	}
}
