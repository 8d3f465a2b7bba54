// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * How the language writes an element: a head in a fixed order, and items in any order, which stand in braces except those
 * of a file.
 *
 * @param head the parts of the head in their order
 * @param branches the kinds of items
 * @param isBraced whether the items stand in braces
 */
record Structure(List<AbstractElement> head, List<AbstractElement> branches, boolean isBraced) {

	static final String OPEN = "{";

	static final String CLOSE = "}";

	/** The structure of what a rule describes; one that has no items is a head only. */
	static Structure of(ParserRule rule) {
		List<AbstractElement> head = new ArrayList<>();
		List<AbstractElement> branches = new ArrayList<>();
		boolean braced = false;
		for (AbstractElement part : elements(rule.getAlternatives())) {
			if (isBody(part)) {
				braced = true;
				elements(part).stream().filter(loop -> !(loop instanceof Keyword))
						.forEach(loop -> branches.addAll(branches(loop)));
			} else if (isFileLoop(rule, part)) {
				branches.addAll(branches(part));
			} else {
				head.add(part);
			}
		}
		return new Structure(head, branches, braced);
	}

	private static List<AbstractElement> elements(AbstractElement element) {
		return element instanceof Group group ? group.getElements() : List.of(element);
	}

	private static boolean isBody(AbstractElement part) {
		return part instanceof Group group && group.getElements().get(0) instanceof Keyword keyword
				&& keyword.getValue().equals(OPEN);
	}

	private static boolean isFileLoop(ParserRule rule, AbstractElement part) {
		return GrammarUtil.isMultipleCardinality(part) && rule == GrammarUtil.getGrammar(rule).getRules().get(0);
	}

	private static List<AbstractElement> branches(AbstractElement loop) {
		return loop instanceof Alternatives alternatives ? alternatives.getElements() : List.of(loop);
	}

	/** {@return the kind of item that a place in the grammar belongs to; null for one of the head} */
	AbstractElement branchOf(EObject place) {
		for (EObject element = place; element != null; element = element.eContainer()) {
			if (branches.contains(element)) {
				return (AbstractElement) element;
			}
		}
		return null;
	}

	/** {@return the rule by which an assignment writes a part of a type} */
	static ParserRule ruleOf(Assignment assignment, EClassifier type) {
		ParserRule rule = (ParserRule) ((RuleCall) assignment.getTerminal()).getRule();
		if (rule.getAlternatives() instanceof Alternatives choice) {
			for (AbstractElement alternative : choice.getElements()) {
				if (alternative instanceof RuleCall call && returns(call.getRule(), type)) {
					return (ParserRule) call.getRule();
				}
			}
		}
		return rule;
	}

	private static boolean returns(AbstractRule rule, EClassifier type) {
		return rule.getType() != null && rule.getType().getClassifier() == type;
	}
}
