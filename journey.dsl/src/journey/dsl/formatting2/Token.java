// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting2;

import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.IAstRegion;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

import journey.dsl.parsing.Statements;

/**
 * A token of a file, as the formatter sees it.
 *
 * @param region its text and its place in the grammar
 */
record Token(ISemanticRegion region) {

	/** Its text as it is written when it is tidy. */
	String text() {
		return WordsReplacer.tidy(region);
	}

	IHiddenRegion before() {
		return region.getPreviousHiddenRegion();
	}

	boolean followsComment() {
		return HiddenText.of(before().getText()).hasComment();
	}

	boolean isKeyword() {
		return region.getGrammarElement() instanceof Keyword;
	}

	boolean isKeyword(String value) {
		return region.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals(value);
	}

	boolean isText() {
		return region.getText().startsWith("\"") || region.getText().startsWith("'");
	}

	/** Whether a statement begins here, be it this token's or that of an element whose first token this is. */
	boolean startsStatement(Statements statements) {
		for (IAstRegion each = region; each != null; each = parentThatStartsHere(each)) {
			if (each.getGrammarElement() instanceof AbstractElement element && statements.startWith(element)) {
				return true;
			}
		}
		return false;
	}

	private IEObjectRegion parentThatStartsHere(IAstRegion each) {
		IEObjectRegion parent = each instanceof ISemanticRegion token ? token.getEObjectRegion()
				: each.getContainingRegion();
		return parent != null && parent.getPreviousHiddenRegion() == before() ? parent : null;
	}

	/** The innermost element of a type that this token belongs to; null where it belongs to none. */
	IEObjectRegion enclosing(Class<?>... types) {
		IEObjectRegion each = region.getEObjectRegion();
		while (each != null && !isOneOf(each.getSemanticElement(), types)) {
			each = each.getContainingRegion();
		}
		return each;
	}

	private static boolean isOneOf(EObject element, Class<?>... types) {
		return Arrays.stream(types).anyMatch(type -> type.isInstance(element));
	}

	/** The part of the given element's rule that this token belongs to, an attribute or a member; null outside of it. */
	AbstractElement partOf(IEObjectRegion element) {
		IAstRegion each = region;
		while (each != null && each.getContainingRegion() != element) {
			each = each.getContainingRegion();
		}
		return each != null && each.getGrammarElement() instanceof AbstractElement part ? topmost(part) : null;
	}

	private static AbstractElement topmost(AbstractElement part) {
		AbstractElement whole = GrammarUtil.containingParserRule(part).getAlternatives();
		AbstractElement top = part;
		while (top != whole && top.eContainer() != whole && top.eContainer() instanceof AbstractElement container) {
			top = container;
		}
		return top;
	}
}
