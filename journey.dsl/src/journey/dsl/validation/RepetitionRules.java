// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
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

	/** By place in the grammar: there are few of them, and a file has many nodes of each. */
	private final Map<EObject, Optional<Assignment>> attributes = new ConcurrentHashMap<>();

	/** Checks the attributes that an element's text has. */
	@Check
	public void attributes(EObject element) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		if (node != null && node.getSemanticElement() == element) {
			untilSound(element, Rule.ATTRIBUTE_REPEATED, () -> checkAttributes(element, node));
		}
	}

	private boolean checkAttributes(EObject element, ICompositeNode node) {
		boolean sound = true;
		Set<String> seen = new HashSet<>();
		for (INode child : node.getChildren()) {
			EObject place = place(child);
			Optional<Assignment> attribute = place == null ? Optional.empty()
					: attributes.computeIfAbsent(place, RepetitionRules::attributeAt);
			if (attribute.isPresent() && !seen.add(attribute.get().getFeature())) {
				reportAt(Rule.ATTRIBUTE_REPEATED, element, child, firstWord(child));
				sound = false;
			}
		}
		return sound;
	}

	/** Where the grammar calls for a node: that of an object which may be empty names the object's creation instead. */
	private static EObject place(INode node) {
		return node.getGrammarElement() instanceof Action && node instanceof ICompositeNode object
				? object.getFirstChild().getGrammarElement()
				: node.getGrammarElement();
	}

	/** The attribute that begins at a place of the grammar and may stand once. */
	private static Optional<Assignment> attributeAt(EObject place) {
		if (place instanceof Keyword keyword && keyword.eContainer() instanceof Group group
				&& group.getElements().get(0) == keyword && mayStandSeveralTimes(group)) {
			return firstAssignment(group).filter(assignment -> !collects(assignment) || isList(group));
		}
		Assignment assignment = place instanceof AbstractElement grammarElement
				? GrammarUtil.containingAssignment(grammarElement) : null;
		return Optional.ofNullable(assignment)
				.filter(found -> mayStandSeveralTimes(found) && !collects(found));
	}

	/** Attributes are optional parts of an element's head and the alternatives of the loop in its braces. */
	private static boolean mayStandSeveralTimes(AbstractElement attribute) {
		if (attribute.eContainer() instanceof Alternatives alternatives) {
			return GrammarUtil.isOptionalCardinality(alternatives);
		}
		// what is optional inside an attribute, such as the date of an iteration, is repeated with it
		return GrammarUtil.isOptionalCardinality(attribute)
				&& !(attribute.eContainer().eContainer() instanceof Alternatives);
	}

	private static Optional<Assignment> firstAssignment(Group attribute) {
		return attribute.getElements().stream().filter(Assignment.class::isInstance).map(Assignment.class::cast)
				.findFirst();
	}

	private static boolean collects(Assignment assignment) {
		return assignment.getOperator().equals("+=");
	}

	/** Tells <code>uses+=R (',' uses+=R)*</code> from <code>thoughts+=STRING</code>. */
	private static boolean isList(Group attribute) {
		return attribute.getElements().stream().anyMatch(part -> part instanceof Group);
	}

	private static String firstWord(INode node) {
		return NodeModelUtils.getTokenText(node).split("\\s", 2)[0];
	}
}
