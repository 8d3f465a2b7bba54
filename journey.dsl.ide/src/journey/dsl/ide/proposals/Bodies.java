// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.parsing.Statements;
import journey.dsl.services.JourneyGrammarAccess;

/** Which elements can have a body between braces, and which of them stand in whose, asked of the grammar. */
@Singleton
final class Bodies {

	private final Map<String, ParserRule> rules = new HashMap<>();
	private final Map<ParserRule, Set<ParserRule>> inner = new HashMap<>();
	private final Set<ParserRule> elements = new HashSet<>();

	@Inject
	Bodies(JourneyGrammarAccess grammar) {
		for (Keyword open : EcoreUtil2.eAllOfType(grammar.getGrammar(), Keyword.class)) {
			if (Statements.OPEN.equals(open.getValue())) {
				ParserRule rule = GrammarUtil.containingParserRule(open);
				rules.put(((Keyword) ((Group) rule.getAlternatives()).getElements().get(0)).getValue(), rule);
				inner.put(rule, called(open.eContainer()));
			}
		}
		elements.addAll(called(grammar.getElementRule()));
	}

	private static Set<ParserRule> called(EObject part) {
		Set<ParserRule> called = new LinkedHashSet<>();
		EcoreUtil2.eAllOfType(part, RuleCall.class).stream().map(RuleCall::getRule)
				.filter(ParserRule.class::isInstance).forEach(rule -> called.add((ParserRule) rule));
		return called;
	}

	/** {@return whether an element with a body can begin with a word} */
	boolean begin(String word) {
		return rules.containsKey(word);
	}

	/** {@return whether what begins with a word stands at the top of a file} */
	boolean isAtTop(String word) {
		return elements.contains(rules.get(word));
	}

	/** {@return whether what begins with a word can stand in the body of what begins with another} */
	boolean canContain(String outer, String word) {
		return inner.get(rules.get(outer)).contains(rules.get(word));
	}

	/** {@return the alternatives of what can stand in the body of a rule; none where it has no body} */
	static List<AbstractElement> statements(ParserRule rule) {
		return EcoreUtil2.eAllOfType(rule, Keyword.class).stream()
				.filter(keyword -> Statements.OPEN.equals(keyword.getValue())).findFirst().map(open -> {
					List<AbstractElement> all = ((Group) open.eContainer()).getElements();
					return all.subList(all.indexOf(open) + 1, all.size() - 1);
				}).orElse(List.of());
	}
}
