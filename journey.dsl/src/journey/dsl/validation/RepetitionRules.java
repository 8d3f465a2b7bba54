// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/**
 * The rule attribute-repeated: an attribute stands in an element once, unless the grammar collects its values one by
 * one (<code>thoughts+=STRING</code>). Only the text shows a repetition, since the model keeps the last value.
 */
public class RepetitionRules extends RuleChecks {

	/** Checks the attributes that an element's text has. */
	@Check
	public void attributes(EObject element) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		if (node == null || node.getSemanticElement() != element) {
			return;
		}
		Set<AbstractElement> seen = new HashSet<>();
		for (INode child : node.getChildren()) {
			AbstractElement attribute = attribute(child);
			if (attribute != null && !seen.add(attribute)) {
				reportAt(Rule.ATTRIBUTE_REPEATED, element, child, firstWord(child));
			}
		}
	}

	/** The attribute that begins at a node and may stand once; null for every other node. */
	private static AbstractElement attribute(INode node) {
		if (node.getGrammarElement() instanceof Keyword keyword && beginsAttribute(keyword)) {
			Group group = (Group) keyword.eContainer();
			return collectsOneByOne(group) ? null : group;
		}
		Assignment assignment = node.getGrammarElement() instanceof AbstractElement grammarElement
				? GrammarUtil.containingAssignment(grammarElement) : null;
		return assignment != null && standsAlone(assignment) && !assignment.getOperator().equals("+=") ? assignment
				: null;
	}

	/** Attributes are the alternatives of a loop in an element's braces. */
	private static boolean isAlternativeOfLoop(AbstractElement element) {
		AbstractElement alternatives = element.eContainer() instanceof AbstractElement container ? container : null;
		AbstractElement loop = alternatives instanceof org.eclipse.xtext.Alternatives ? alternatives : element;
		return loop.getCardinality() != null && loop.getCardinality().equals("*");
	}

	private static boolean beginsAttribute(Keyword keyword) {
		return keyword.eContainer() instanceof Group group && group.getElements().get(0) == keyword
				&& isAlternativeOfLoop(group) && keyword.getValue().matches("\\p{L}+");
	}

	private static boolean standsAlone(Assignment assignment) {
		return isAlternativeOfLoop(assignment);
	}

	private static boolean collectsOneByOne(Group attribute) {
		boolean collects = attribute.getElements().stream()
				.anyMatch(part -> part instanceof Assignment assignment && assignment.getOperator().equals("+="));
		boolean list = attribute.getElements().stream().anyMatch(Group.class::isInstance);
		return collects && !list;
	}

	private static String firstWord(INode node) {
		return NodeModelUtils.getTokenText(node).split("\\s", 2)[0];
	}
}
