// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Finds every expression of a specification and the contexts that Sirius evaluates it in. */
final class ExpressionReader {

	private static final Set<String> OTHER_EXPRESSIONS = Set.of("canEdit", "precondition", "elementsToSelect",
			"semanticElements", "conditionExpression");
	private static final Set<String> MAPPINGS = Set.of("nodeMappings", "containerMappings", "subNodeMappings",
			"subContainerMappings", "borderedNodeMappings", "ownedLineMappings", "ownedSubLines");

	private final Specification specification;
	private final ExpressionTypes types;
	private final ToolContexts tools;
	private final List<Expression> found = new ArrayList<>();
	private final Map<Element, List<Context>> creations = new LinkedHashMap<>();

	ExpressionReader(Specification specification, ExpressionTypes types) {
		this.specification = specification;
		this.types = types;
		this.tools = new ToolContexts(specification);
	}

	/** All expressions in document order. */
	List<Expression> read() {
		specification.all("ownedRepresentations").forEach(element -> {
			List<Context> root = List.of(new Context(domain(element)));
			add(element, root);
			readChildren(element, root);
		});
		return List.copyOf(found);
	}

	/** The operations that create something, with the contexts that they create it in. */
	Map<Element, List<Context>> creations() {
		read();
		return creations;
	}

	private void readChildren(Element element, List<Context> contexts) {
		Specification.children(element).forEach(child -> read(child, contexts));
	}

	private void read(Element element, List<Context> contexts) {
		String tag = element.getTagName();
		if (MAPPINGS.contains(tag) || isElementColumn(element)) {
			readMapping(element, contexts);
		} else if (tag.equals("ownedColumnMappings")) {
			readFeatureColumn(element, contexts);
		} else if (tag.equals("edgeMappings")) {
			readEdge(element, contexts);
		} else if (tag.equals("intersection")) {
			readIntersection(element, contexts);
		} else {
			readTool(element, contexts);
		}
	}

	/** A mapping is evaluated on what owns it, and on what uses it again. */
	private void readMapping(Element element, List<Context> owner) {
		List<Context> own = List.of(new Context(domain(element)));
		Stream<Context> reusing = specification.referring("reusedNodeMappings", element)
				.map(mapping -> new Context(domain(mapping)));
		add(element, "semanticCandidatesExpression", Stream.concat(owner.stream(), reusing).toList());
		addExcept(element, "semanticCandidatesExpression", own);
		readChildren(element, own);
	}

	private void readFeatureColumn(Element element, List<Context> table) {
		List<Context> lines = siblings(element, "ownedLineMappings").map(ExpressionReader::domain)
				.map(line -> new Context(line).with("root", table.get(0).self()).with("lineSemantic", line)
						.with("container", line).with("element", line).with("arg0", String.class))
				.toList();
		add(element, "headerLabelExpression", table);
		addExcept(element, "headerLabelExpression", lines);
		readChildren(element, lines);
	}

	private void readEdge(Element element, List<Context> diagram) {
		boolean elementBased = element.hasAttribute("domainClass");
		List<Context> own = elementBased ? List.of(new Context(domain(element)))
				: specification.referenced(element, "sourceMapping").stream().map(ExpressionReader::domain)
						.map(Context::new).toList();
		add(element, "semanticCandidatesExpression", diagram);
		addExcept(element, "semanticCandidatesExpression", own);
		readChildren(element, own);
	}

	private void readIntersection(Element element, List<Context> table) {
		Class<?> column = domain(specification.referenced(element, "columnMapping").get(0));
		List<Context> lines = specification.referenced(element, "lineMapping").stream().map(ExpressionReader::domain)
				.map(line -> new Context(line).with("root", table.get(0).self()).with("lineSemantic", line)).toList();
		List<Context> cells = lines.stream().map(line -> line.with("columnSemantic", column)).toList();
		add(element, "columnFinderExpression", lines);
		addExcept(element, "columnFinderExpression", cells);
		readChildren(element, cells);
	}

	private void readTool(Element element, List<Context> inherited) {
		List<Context> contexts = tools.of(element, inherited);
		add(element, contexts);
		if (Specification.type(element).equals("CreateInstance")) {
			creations.put(element, contexts);
		}
		List<Context> inner = switch (Specification.type(element)) {
			case "ChangeContext" -> contexts.stream()
					.map(context -> context.on(types.of(element.getAttribute("browseExpression"), context))).toList();
			case "CreateInstance" -> contexts.stream().map(context -> created(element, context)).toList();
			case "ToolDescription" -> tools.using(element, contexts);
			default -> contexts;
		};
		readChildren(element, inner);
	}

	private static Context created(Element element, Context context) {
		Class<?> type = Specification.modelClass(element.getAttribute("typeName")).getInstanceClass();
		return context.on(type).with("instance", type);
	}

	private void add(Element element, List<Context> contexts) {
		addExcept(element, "", contexts);
	}

	private void addExcept(Element element, String excluded, List<Context> contexts) {
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = ((Attr) attributes.item(i)).getName();
			if (!name.equals(excluded)) {
				add(element, name, contexts);
			}
		}
	}

	private void add(Element element, String attribute, List<Context> contexts) {
		if (element.hasAttribute(attribute)
				&& (attribute.endsWith("Expression") || OTHER_EXPRESSIONS.contains(attribute))) {
			found.add(new Expression(element, attribute, contexts));
		}
	}

	private static boolean isElementColumn(Element element) {
		return element.getTagName().equals("ownedColumnMappings") && element.hasAttribute("domainClass");
	}

	private static Stream<Element> siblings(Element element, String tag) {
		return Specification.children(Specification.parent(element).orElseThrow()).stream()
				.filter(sibling -> sibling.getTagName().equals(tag));
	}

	static Class<?> domain(Element mapping) {
		return Specification.modelClass(mapping.getAttribute("domainClass")).getInstanceClass();
	}
}
