// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.services.JourneyGrammarAccess;

/** Which clauses an element has already that it can have only once, asked of the grammar and of the element. */
@Singleton
final class GivenClauses {

	/** A clause that an element can have only once: where its value goes. */
	private record Clause(EClass owner, EStructuralFeature feature) {
	}

	private final Map<Keyword, Clause> clauses = new HashMap<>();

	@Inject
	GivenClauses(JourneyGrammarAccess grammar) {
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			if (rule.getType().getClassifier() instanceof EClass owner) {
				Bodies.statements(rule).forEach(statement -> add(statement, owner));
			}
		}
		EClass file = (EClass) grammar.getJourneyFileRule().getType().getClassifier();
		clauses.put(grammar.getJourneyFileAccess().getLanguageKeyword_2_1_0(), new Clause(file, file
				.getEStructuralFeature(grammar.getJourneyFileAccess().getLanguageAssignment_2_1_1().getFeature())));
	}

	private void add(AbstractElement statement, EClass owner) {
		if (statement instanceof Alternatives alternatives) {
			alternatives.getElements().forEach(alternative -> add(alternative, owner));
		} else {
			List<Assignment> assignments = EcoreUtil2.eAllOfType(statement, Assignment.class);
			Keyword first = first(statement);
			if (first != null && !assignments.isEmpty() && !GrammarUtil.isMultipleAssignment(assignments.get(0))) {
				clauses.put(first, new Clause(owner, owner.getEStructuralFeature(assignments.get(0).getFeature())));
			}
		}
	}

	/** The word with which a statement begins; null where it begins otherwise. */
	private static Keyword first(AbstractElement element) {
		if (element instanceof Group group) {
			return group.getElements().stream().filter(part -> !(part instanceof Action)).findFirst()
					.map(GivenClauses::first).orElse(null);
		}
		if (element instanceof Assignment assignment) {
			return first(assignment.getTerminal());
		}
		if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule) {
			return first(rule.getAlternatives());
		}
		return element instanceof Keyword keyword ? keyword : null;
	}

	/** {@return whether a word begins a clause that the element at the caret has already} */
	boolean isGiven(Keyword word, ContentAssistContext context) {
		Clause clause = clauses.get(word);
		if (clause == null || isWritten(word, context)) {
			return false;
		}
		EObject element = context.getCurrentModel();
		while (element != null && element.eClass() != clause.owner()) {
			element = element.eContainer();
		}
		return element != null && (element.eIsSet(clause.feature())
				|| !NodeModelUtils.findNodesForFeature(element, clause.feature()).isEmpty());
	}

	/** A word that stands at the caret may be chosen again. */
	private static boolean isWritten(Keyword word, ContentAssistContext context) {
		ILeafNode leaf = context.getOffset() == 0 ? null
				: NodeModelUtils.findLeafNodeAtOffset(context.getRootNode(), context.getOffset() - 1);
		return leaf != null && leaf.getGrammarElement() == word;
	}
}
