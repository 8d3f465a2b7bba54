// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.Set;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

import journey.dsl.parser.antlr.internal.InternalJourneyParser;
import journey.dsl.services.JourneyGrammarAccess;

/**
 * Reads on after a fault. ANTLR's own recovery leaves the file at the first word that cannot stand at its top, and
 * reads the rest of a body that it has left as if it stood there. This one goes by the braces: a body that holds a
 * fault is left at its own closing brace, and at the top of the file what cannot stand there is passed over.
 */
final class RecoveringParser extends InternalJourneyParser {

	private final TopLevel topLevel;
	private final JourneyGrammarAccess.JourneyFileElements file;

	RecoveringParser(XtextTokenStream tokens, JourneyGrammarAccess grammar, TopLevel topLevel) {
		super(tokens, grammar);
		this.topLevel = topLevel;
		this.file = grammar.getJourneyFileAccess();
	}

	/** The beginning of a file. */
	@Override
	protected EObject forceCreateModelElement(Action action, EObject value) {
		EObject created = super.forceCreateModelElement(action, value);
		if (action == file.getJourneyFileAction_0()) {
			passOverStrays(topLevel.first());
		}
		return created;
	}

	/** The end of what stands at the top of a file, or of a part of it. */
	@Override
	protected void afterParserOrEnumRuleCall() {
		EObject ended = getCurrentNode().getGrammarElement();
		super.afterParserOrEnumRuleCall();
		if (ended == file.getElementsElementParserRuleCall_3_0()) {
			passOverStrays(topLevel.elements());
		} else if (ended == file.getImportsImportParserRuleCall_2_0_0()
				|| ended == file.getLanguageLanguageCodeParserRuleCall_2_1_1_0()
				|| ended == file.getPackageNamePackageNameParserRuleCall_1_1_0()) {
			passOverStrays(topLevel.afterPackage());
		}
	}

	private void passOverStrays(Set<String> allowed) {
		Token stray = input.LT(1);
		if (stray.getType() == Token.EOF || allowed.contains(stray.getText())) {
			return;
		}
		reportError(new MismatchedTokenException(Token.EOF, input));
		int depth = 0;
		boolean dotted = false;
		Token next = stray;
		while (next.getType() != Token.EOF && (dotted || !begins(next, allowed, depth))) {
			depth = Math.max(0, depth + nesting(next));
			dotted = ".".equals(next.getText());
			input.consume();
			next = input.LT(1);
		}
		appendSkippedTokens();
	}

	/** A word at the beginning of a line ends even a body that was not closed. */
	private static boolean begins(Token token, Set<String> allowed, int depth) {
		return (depth == 0 || token.getCharPositionInLine() == 0) && allowed.contains(token.getText());
	}

	/** An amount that lacks its currency does not find it behind the next keyword. */
	@Override
	public boolean mismatchIsUnwantedToken(IntStream stream, int expected) {
		Token before = input.LT(-1);
		boolean currency = expected == RULE_ID && before != null && before.getType() == RULE_NUMBER;
		return !currency && super.mismatchIsUnwantedToken(stream, expected);
	}

	@Override
	public void recover(IntStream stream, RecognitionException fault) {
		BitSet followers = computeErrorRecoverySet();
		int depth = openBodies();
		boolean left = false;
		Token next = input.LT(1);
		while (!left && next.getType() != Token.EOF && !begins(next, topLevel.elements(), Integer.MAX_VALUE)
				&& (depth > 0 || !followers.member(next.getType()))) {
			depth += nesting(next);
			left = depth == 0 && nesting(next) < 0;
			input.consume();
			next = input.LT(1);
		}
		if (begins(next, topLevel.elements(), Integer.MAX_VALUE)) {
			// each construct that is left meets the same word, which ANTLR would take for standing still and pass over
			state.lastErrorIndex = -1;
		}
		super.recover(stream, fault);
	}

	/** How many braces the construct that is being read has opened and not closed. */
	private int openBodies() {
		ICompositeNode node = getCurrentNode();
		if (!node.hasChildren()) {
			return 0;
		}
		int start = node.getTotalOffset();
		int open = 0;
		for (int index = input.index() - 1; index >= 0; index--) {
			CommonToken token = (CommonToken) input.get(index);
			if (token.getStartIndex() < start) {
				break;
			}
			open += nesting(token);
		}
		return Math.max(0, open);
	}

	private static int nesting(Token token) {
		return switch (token.getText()) {
			case Statements.OPEN -> 1;
			case Statements.CLOSE -> -1;
			default -> 0;
		};
	}
}
