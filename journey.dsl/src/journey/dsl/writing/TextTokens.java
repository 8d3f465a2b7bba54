// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * An element as its text has it.
 *
 * @param node the element's text
 * @param rule the rule by which it was read
 * @param structure the parts of it
 * @param head the tokens of the head
 * @param open the opening brace; null where there is none
 * @param items the items in the order of the text
 * @param close the closing brace; null where there is none
 */
record TextTokens(ICompositeNode node, ParserRule rule, Structure structure, List<Token> head, Token open,
		List<Item> items, Token close) {

	/** {@return an element's text, or null for an element that is not from the given file's text} */
	static TextTokens of(EObject element, ICompositeNode file, TokenTexts texts) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		if (node == null || node.getRootNode() != file) {
			return null;
		}
		ParserRule rule = node.getGrammarElement() instanceof RuleCall call ? (ParserRule) call.getRule()
				: GrammarUtil.containingParserRule(node.getGrammarElement());
		return new Reader(element, texts, Structure.of(rule)).read(node, rule);
	}

	List<Token> all() {
		List<Token> all = new ArrayList<>(head);
		items.forEach(item -> all.addAll(item.tokens()));
		return all;
	}

	/** {@return the assignment by which a feature is written, or null where it is not} */
	AbstractElement placeOf(EStructuralFeature feature) {
		return all().stream().filter(token -> token.feature() == feature).map(Token::place).findFirst().orElse(null);
	}

	/** {@return whether the element still is what its text says, its parts' own contents left out} */
	boolean isStillTrue(EObject element, TokenTexts texts) {
		List<Token> all = all();
		return element.eClass().getEAllStructuralFeatures().stream()
				.allMatch(feature -> isStillTrue(element, feature, all, texts));
	}

	private static boolean isStillTrue(EObject element, EStructuralFeature feature, List<Token> all, TokenTexts texts) {
		List<Token> tokens = all.stream().filter(token -> token.feature() == feature).toList();
		Object value = element.eGet(feature);
		if (!feature.isMany()) {
			return tokens.isEmpty() ? !element.eIsSet(feature)
					: isSame(element, feature, tokens.get(tokens.size() - 1), value, texts);
		}
		List<?> values = (List<?>) value;
		if (feature instanceof EReference reference && !reference.isContainment()) {
			List<Token> distinct = values.size() == tokens.size() ? tokens : distinct(tokens);
			return values.size() == distinct.size() && IntStream.range(0, values.size())
					.allMatch(index -> isSame(element, feature, distinct.get(index), values.get(index), texts));
		}
		List<Object> said = tokens.stream().map(Token::value).toList();
		return values.equals(feature.isUnique() ? List.copyOf(new LinkedHashSet<>(said)) : said);
	}

	/** A list that names something twice holds it once. */
	private static List<Token> distinct(List<Token> tokens) {
		List<Token> distinct = new ArrayList<>();
		for (Token token : tokens) {
			String name = NodeModelUtils.getTokenText(token.node());
			if (distinct.stream().noneMatch(other -> NodeModelUtils.getTokenText(other.node()).equals(name))) {
				distinct.add(token);
			}
		}
		return distinct;
	}

	private static boolean isSame(EObject element, EStructuralFeature feature, Token token, Object value,
			TokenTexts texts) {
		return token.isReference() ? value != null && texts.means(token.node(), element, (EReference) feature, (EObject) value)
				: Objects.equals(token.value(), value);
	}

	private static final class Reader {

		private final EObject element;
		private final TokenTexts texts;
		private final Structure structure;
		private final List<Token> head = new ArrayList<>();
		private final List<Item> items = new ArrayList<>();
		private Token open;
		private Token close;

		Reader(EObject element, TokenTexts texts, Structure structure) {
			this.element = element;
			this.texts = texts;
			this.structure = structure;
		}

		TextTokens read(ICompositeNode node, ParserRule rule) {
			for (INode child : node.getChildren()) {
				boolean hidden = child instanceof ILeafNode leaf && leaf.isHidden();
				if (!hidden && child.getLength() > 0 && child.getGrammarElement() != null) {
					add(token(child));
				}
			}
			return new TextTokens(node, rule, structure, head, open, items, close);
		}

		private Token token(INode node) {
			Assignment assignment = assignment(node);
			if (assignment == null) {
				return new Token((AbstractElement) node.getGrammarElement(), null, node.getText().strip(), node);
			}
			EStructuralFeature feature = element.eClass().getEStructuralFeature(assignment.getFeature());
			Object value = feature instanceof EReference reference
					? reference.isContainment() ? part(node) : null
					: texts.value(assignment, node);
			return new Token(assignment, feature, value, node);
		}

		/** The call of a rule that begins with an action is the action's first child. */
		private static Assignment assignment(INode node) {
			INode call = node.getGrammarElement() instanceof Action ? ((ICompositeNode) node).getFirstChild() : node;
			return GrammarUtil.containingAssignment(call.getGrammarElement());
		}

		private static EObject part(INode node) {
			INode inner = node;
			while (!inner.hasDirectSemanticElement() && inner instanceof ICompositeNode composite
					&& composite.hasChildren()) {
				inner = lastVisible(composite);
			}
			return inner.getSemanticElement();
		}

		private static INode lastVisible(ICompositeNode node) {
			for (INode child : node.getChildren()) {
				if (child instanceof ICompositeNode && child.getLength() > 0) {
					return child;
				}
			}
			return node.getFirstChild();
		}

		private void add(Token token) {
			AbstractElement branch = structure.branchOf(token.place());
			if (branch != null) {
				if (items.isEmpty() || items.get(items.size() - 1).branch() != branch || begins(token, branch)) {
					items.add(new Item(branch, new ArrayList<>()));
				}
				items.get(items.size() - 1).tokens().add(token);
			} else if (structure.isBraced() && token.isKeyword(Structure.OPEN)) {
				open = token;
			} else if (structure.isBraced() && token.isKeyword(Structure.CLOSE)) {
				close = token;
			} else {
				head.add(token);
			}
		}

		private static boolean begins(Token token, AbstractElement branch) {
			return token.place() == branch || branch instanceof Group group && group.getElements().get(0) == token.place()
					&& token.place() instanceof Keyword;
		}
	}
}
