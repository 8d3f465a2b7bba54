// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * An element as its text ought to be, in the grammar's order: the tokens of its head and its items. Where the grammar
 * leaves a choice it is made as in the element's present text, if it has one.
 */
final class ModelTokens {

	private static final String UNSPECIFIED = "unspecified";

	private final EObject element;
	private final TextTokens text;
	private final List<Token> head = new ArrayList<>();
	private final List<Item> items = new ArrayList<>();
	private final Map<EStructuralFeature, Integer> used = new HashMap<>();

	private ModelTokens(EObject element, TextTokens text) {
		this.element = element;
		this.text = text;
	}

	/**
	 * The tokens of an element.
	 *
	 * @param rule the rule that describes it
	 * @param text its present text, or null
	 */
	static ModelTokens of(EObject element, ParserRule rule, TextTokens text) throws UnwritableText {
		ModelTokens tokens = new ModelTokens(element, text);
		Structure structure = Structure.of(rule);
		for (AbstractElement part : structure.head()) {
			tokens.write(part, tokens.head);
		}
		for (AbstractElement branch : structure.branches()) {
			while (tokens.has(branch)) {
				List<Token> item = new ArrayList<>();
				tokens.writeOnce(branch, item);
				tokens.items.add(new Item(branch, item));
			}
		}
		return tokens;
	}

	List<Token> head() {
		return head;
	}

	List<Item> items() {
		return items;
	}

	private void write(AbstractElement part, List<Token> target) throws UnwritableText {
		if (GrammarUtil.isMultipleCardinality(part)) {
			writeLoop(part, target);
		} else if (!GrammarUtil.isOptionalCardinality(part) || has(part)) {
			writeOnce(part, target);
		}
	}

	/** A loop of alternatives keeps the order of the text, and has what is new at its end. */
	private void writeLoop(AbstractElement loop, List<Token> target) throws UnwritableText {
		if (loop instanceof Alternatives alternatives && text != null) {
			for (Token token : text.all()) {
				for (AbstractElement alternative : alternatives.getElements()) {
					if (token.feature() != null && EcoreUtil.isAncestor(alternative, token.place())
							&& has(alternative)) {
						writeOnce(alternative, target);
					}
				}
			}
		}
		while (has(loop)) {
			writeOnce(loop, target);
		}
	}

	private void writeOnce(AbstractElement part, List<Token> target) throws UnwritableText {
		if (part instanceof Keyword keyword) {
			target.add(new Token(keyword, null, keyword.getValue(), null));
		} else if (part instanceof Assignment assignment) {
			EStructuralFeature feature = feature(assignment);
			Object value = next(assignment, feature);
			if (value == null) {
				throw TokenTexts.unwritable("missing", feature.getName(), TokenTexts.label(element));
			}
			used.merge(feature, 1, Integer::sum);
			target.add(new Token(assignment, feature, value, null));
		} else if (part instanceof Alternatives alternatives) {
			writeOnce(chosen(alternatives), target);
		} else if (part instanceof Group group) {
			for (AbstractElement child : group.getElements()) {
				write(child, target);
			}
		} else if (!(part instanceof Action)) {
			throw new IllegalStateException("the grammar has a part that is not known here: " + part.eClass().getName());
		}
	}

	private AbstractElement chosen(Alternatives alternatives) {
		return alternatives.getElements().stream().filter(this::has).findFirst()
				.or(() -> alternatives.getElements().stream()
						.filter(alternative -> GrammarUtil.containedAssignments(alternative).isEmpty()
								&& !(alternative instanceof Assignment))
						.findFirst())
				.orElse(alternatives.getElements().get(0));
	}

	private boolean has(AbstractElement part) {
		if (part instanceof Assignment assignment) {
			return isGiven(assignment);
		}
		return part instanceof Group group && group.getElements().stream().anyMatch(this::has)
				|| part instanceof Alternatives choice && choice.getElements().stream().anyMatch(this::has);
	}

	private EStructuralFeature feature(Assignment assignment) {
		return element.eClass().getEStructuralFeature(assignment.getFeature());
	}

	/** Whether a value is left that an assignment writes: what may stand in two places stays in that of the text. */
	private boolean isGiven(Assignment assignment) {
		EStructuralFeature feature = feature(assignment);
		AbstractElement present = text == null ? null : text.placeOf(feature);
		if (present != null && present != assignment && !feature.isMany()) {
			return false;
		}
		return next(assignment, feature) != null && (feature.isMany() || present != null || element.eIsSet(feature));
	}

	private Object next(Assignment assignment, EStructuralFeature feature) {
		int index = used.getOrDefault(feature, 0);
		Object value = element.eGet(feature);
		if (feature.isMany()) {
			List<?> values = (List<?>) value;
			return index < values.size() ? values.get(index) : null;
		}
		boolean nothing = index > 0 || Boolean.FALSE.equals(value)
				|| value instanceof Enumerator literal && literal.getName().equals(UNSPECIFIED);
		return nothing ? null : value;
	}
}
