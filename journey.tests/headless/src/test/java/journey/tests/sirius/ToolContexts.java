// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.w3c.dom.Element;

/** What each tool, filter and table tool of a specification is used on, with the variables that Sirius sets for it. */
final class ToolContexts {

	private static final List<String> MAPPINGS = List.of("nodeMappings", "containerMappings", "subNodeMappings",
			"subContainerMappings");

	private final Specification specification;

	ToolContexts(Specification specification) {
		this.specification = specification;
	}

	/** The contexts of an element: its own, where it is a tool, else those of what it is in. */
	List<Context> of(Element element, List<Context> inherited) {
		return switch (Specification.type(element)) {
			case "ContainerCreationDescription", "NodeCreationDescription" -> creation(element, inherited);
			case "EdgeCreationDescription" -> edgeCreation(element);
			case "DirectEditLabel" -> on("labelDirectEdit", element)
					.map(context -> context.with("arg0", String.class)).toList();
			case "DeleteElementDescription" -> on("deletionDescription", element)
					.map(context -> element(context).with("containerView", EObject.class)).toList();
			case "DoubleClickDescription" -> on("doubleClickDescription", element).map(ToolContexts::element).toList();
			case "ReconnectEdgeDescription" -> reconnection(element);
			case "ContainerDropDescription" -> drop(element);
			case "ToolDescription" -> shown(element).map(Context::new).map(ToolContexts::element).toList();
			case "DiagramNavigationDescription", "TableNavigationDescription" -> on("navigationDescriptions", element)
					.map(context -> context.with("container", context.self())).toList();
			case "DiagramCreationDescription", "TableCreationDescription" -> on("detailDescriptions", element).toList();
			case "MappingFilter" -> specification.referenced(element, "mappings").stream()
					.map(ExpressionReader::domain).map(Context::new).toList();
			case "VariableFilter" -> filter(element);
			case "SelectModelElementVariable" -> List.of(new Context(root(element)));
			default -> tableTool(element, inherited);
		};
	}

	/** Of the elements that a general tool can be tried on, those that it then changes. */
	List<Context> using(Element tool, List<Context> tried) {
		return tried.stream().filter(context -> Specification.inside(tool)
				.filter(operation -> operation.hasAttribute("referenceName"))
				.allMatch(operation -> ExpressionTypes.has(context.self(), operation.getAttribute("referenceName"))))
				.toList();
	}

	/** A creation tool runs on what owns or uses the new element's mapping, and on the mappings it is extended to. */
	private List<Context> creation(Element tool, List<Context> diagram) {
		Stream<Class<?>> owners = created(tool)
				.flatMap(mapping -> Stream.concat(Specification.parent(mapping).stream(),
						specification.referring("reusedNodeMappings", mapping)))
				.map(owner -> owner.hasAttribute("domainClass") ? ExpressionReader.domain(owner)
						: diagram.get(0).self());
		Stream<Class<?>> extra = specification.referenced(tool, "extraMappings").stream()
				.map(ExpressionReader::domain);
		return Stream.concat(owners, extra).distinct()
				.map(type -> new Context(type).with("container", type).with("containerView", EObject.class)).toList();
	}

	private Stream<Element> created(Element tool) {
		return Stream.of("nodeMappings", "containerMappings")
				.flatMap(attribute -> specification.referenced(tool, attribute).stream());
	}

	private List<Context> edgeCreation(Element tool) {
		return specification.referenced(tool, "edgeMappings").stream()
				.flatMap(edge -> ends(edge, "sourceMapping").flatMap(source -> ends(edge, "targetMapping")
						.map(target -> connected(new Context(source), source, target))))
				.toList();
	}

	private List<Context> reconnection(Element tool) {
		String end = tool.getAttribute("reconnectionKind").equals("RECONNECT_SOURCE") ? "sourceMapping"
				: "targetMapping";
		return specification.referring("reconnections", tool)
				.flatMap(edge -> ends(edge, end).flatMap(old -> ends(edge, end)
						.map(target -> connected(element(new Context(ExpressionReader.domain(edge))), old, target))))
				.toList();
	}

	private List<Context> drop(Element tool) {
		return specification.referring("dropDescriptions", tool)
				.flatMap(target -> specification.referenced(tool, "mappings").stream()
						.map(dropped -> new Context(ExpressionReader.domain(target))
								.with("newSemanticContainer", ExpressionReader.domain(target))
								.with("element", ExpressionReader.domain(dropped))))
				.toList();
	}

	private List<Context> filter(Element filter) {
		List<String> variables = Specification.children(filter).stream().map(child -> child.getAttribute("name"))
				.toList();
		return shown(filter).map(Context::new).map(context -> {
			Context with = context;
			for (String variable : variables) {
				with = with.with(variable, Collection.class);
			}
			return with;
		}).toList();
	}

	private static List<Context> tableTool(Element element, List<Context> inherited) {
		return switch (element.getTagName()) {
			case "ownedCreateLine" -> inherited.stream()
					.map(context -> element(context).with("root", context.self()).with("container", context.self()))
					.toList();
			case "delete" -> inherited.stream()
					.map(context -> element(context).with("root", root(element))).toList();
			default -> inherited;
		};
	}

	/** The classes of all elements that a diagram shows, and that of the diagram itself. */
	private Stream<Class<?>> shown(Element element) {
		Element diagram = Specification.ancestor(element, "ownedRepresentations");
		return Stream.concat(Stream.of(diagram), Specification.inside(diagram)
				.filter(child -> MAPPINGS.contains(child.getTagName()))).<Class<?>>map(ExpressionReader::domain).distinct();
	}

	private Stream<Context> on(String attribute, Element tool) {
		List<Context> contexts = specification.referring(attribute, tool)
				.map(mapping -> mapping.hasAttribute("domainClass") ? Stream.of(ExpressionReader.domain(mapping))
						: ends(mapping, "sourceMapping"))
				.flatMap(types -> types).<Class<?>>map(type -> type).distinct().map(Context::new).toList();
		if (contexts.isEmpty()) {
			throw new AssertionError("No mapping uses the tool " + Specification.place(tool));
		}
		return contexts.stream();
	}

	private Stream<Class<?>> ends(Element edge, String attribute) {
		return specification.referenced(edge, attribute).stream().<Class<?>>map(ExpressionReader::domain).distinct();
	}

	private static Class<?> root(Element element) {
		return ExpressionReader.domain(Specification.ancestor(element, "ownedRepresentations"));
	}

	private static Context element(Context context) {
		return context.with("element", context.self()).with("elementView", EObject.class);
	}

	private static Context connected(Context context, Class<?> source, Class<?> target) {
		return context.with("source", source).with("target", target).with("sourceView", EObject.class)
				.with("targetView", EObject.class);
	}
}
