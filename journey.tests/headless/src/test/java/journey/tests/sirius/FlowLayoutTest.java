// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkShape;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Step;
import journey.sirius.services.FlowServices;
import journey.sirius.services.LabelServices;
import journey.tests.Models;

/** The layout that the specification asks of ELK, computed by ELK itself for the flows of the examples. */
class FlowLayoutTest {

	private static final Specification SPECIFICATION = Specification.load();
	private static final FlowServices FLOW = new FlowServices();
	private static final LabelServices LABELS = new LabelServices();
	private static final List<String> EXAMPLES = List.of("furniture", "machinery", "onboarding", "bank");

	private static final int LONG = 60;

	/** What Sirius exports as an image unless its preferences say otherwise; on Windows it is twelve times as much. */
	private static final double LARGEST_IMAGE = 4_125_000;

	/** Sirius gives sizes of nodes in units of ten pixels. */
	private static final int UNIT = 10;

	/** Of the labels' font, generously. */
	private static final double CHARACTER_WIDTH = 7;
	private static final double LINE_HEIGHT = 18;

	@BeforeAll
	static void register() {
		new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	@Test
	void everyOptionIsKnownToElk() {
		assertThat(SPECIFICATION.all("layoutOptions")).isNotEmpty().allSatisfy(option -> assertThat(value(option))
				.as(option.getAttribute("id")).isNotNull());
	}

	@TestFactory
	Stream<DynamicTest> flowCanBeExportedAsAnImage() throws IOException {
		return flows().map(flow -> DynamicTest.dynamicTest(flow.getName(), () -> {
			ElkNode graph = laidOut(flow);
			assertThat(graph.getWidth() * graph.getHeight()).as("%s × %s", graph.getWidth(), graph.getHeight())
					.isLessThan(LARGEST_IMAGE);
		}));
	}

	@TestFactory
	Stream<DynamicTest> nothingInAFlowOverlaps() throws IOException {
		return flows().map(flow -> DynamicTest.dynamicTest(flow.getName(), () -> {
			ElkNode graph = laidOut(flow);
			List<ElkShape> shapes = Stream.<ElkShape>concat(graph.getChildren().stream(),
					graph.getContainedEdges().stream().flatMap(edge -> edge.getLabels().stream())).toList();
			for (int i = 0; i < shapes.size(); i++) {
				for (ElkShape other : shapes.subList(i + 1, shapes.size())) {
					assertThat(overlap(shapes.get(i), other)).as("%s and %s", shapes.get(i), other).isFalse();
				}
			}
		}));
	}

	private static Stream<Journey> flows() throws IOException {
		Stream.Builder<Journey> journeys = Stream.builder();
		List<ResourceSet> projects = new ArrayList<>(List.of(Models.parse(longFlow()).eResource().getResourceSet()));
		for (String example : EXAMPLES) {
			projects.add(Examples.load(example));
		}
		projects.forEach(project -> project.getAllContents().forEachRemaining(element -> {
			if (element instanceof Journey journey) {
				journeys.add(journey);
			}
		}));
		return journeys.build();
	}

	/** A journey that clients can leave in every seventh step, and that leads them back now and then. */
	private static String longFlow() {
		StringBuilder text = new StringBuilder("journey Long { phase All {\n");
		for (int step = 0; step < LONG; step++) {
			String next = step == LONG - 1 ? "Done" : "S" + (step + 1);
			String ways = step % 9 == 5 ? "%s 70 %%, S%d 30 %% handover broken".formatted(next, step - 5)
					: step % 7 == 3 ? next + " 90 %, abandon 10 %" : next;
			text.append("step S%d \"I ask for what I was promised last week\" { next %s }\n".formatted(step, ways));
		}
		return text.append("} outcome Done success }\n").toString();
	}

	private static boolean overlap(ElkShape one, ElkShape other) {
		return one.getX() < other.getX() + other.getWidth() && other.getX() < one.getX() + one.getWidth()
				&& one.getY() < other.getY() + other.getHeight() && other.getY() < one.getY() + one.getHeight();
	}

	private static ElkNode laidOut(Journey journey) {
		ElkNode graph = graph(journey);
		Element layout = Specification.children(diagram()).stream().filter(child -> child.getTagName().equals("layout"))
				.findFirst().orElseThrow();
		graph.setProperty(CoreOptions.ALGORITHM, layout.getAttribute("id"));
		Specification.children(layout).stream().filter(child -> child.getTagName().equals("layoutOptions"))
				.forEach(option -> graph.setProperty(data(option), value(option)));
		new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
		return graph;
	}

	private static Element diagram() {
		return SPECIFICATION.all("ownedRepresentations")
				.filter(representation -> representation.getAttribute("name").equals("Journey flow")).findFirst()
				.orElseThrow();
	}

	private static LayoutOptionData data(Element option) {
		return LayoutMetaDataService.getInstance().getOptionData(option.getAttribute("id"));
	}

	private static Object value(Element option) {
		String text = option.hasAttribute("value") ? option.getAttribute("value")
				: Specification.children(option).stream().filter(child -> child.getTagName().equals("value"))
						.findFirst().orElseThrow().getAttribute("name");
		return data(option).parseValue(text);
	}

	private static ElkNode graph(Journey journey) {
		ElkNode graph = ElkGraphUtil.createGraph();
		Map<Object, ElkNode> nodes = new HashMap<>();
		FLOW.flowSteps(journey).forEach(step -> nodes.put(step, node(graph, "Step", LABELS.stepLabel(step))));
		journey.getOutcomes()
				.forEach(outcome -> nodes.put(outcome, node(graph, "Outcome", LABELS.outcomeLabel(outcome))));
		if (FLOW.journeyWithEnd(journey) != null) {
			nodes.put("End", node(graph, "End", LABELS.endLabel(journey)));
		}
		if (FLOW.journeyWithAbandonment(journey) != null) {
			nodes.put("Abandonment", node(graph, "Abandonment", LABELS.abandonmentLabel(journey)));
		}
		for (Branch branch : FLOW.branches(journey)) {
			for (EObject target : branch.getTargets()) {
				connect(nodes.get(FLOW.branchingStep(branch)), nodes.get(target), FLOW.branchLabel(branch));
			}
		}
		for (Branch branch : FLOW.abandonments(journey)) {
			connect(nodes.get(FLOW.branchingStep(branch)), nodes.get("Abandonment"), FLOW.branchLabel(branch));
		}
		for (Step step : FLOW.flowSteps(journey)) {
			if (FLOW.followingStep(step) != null) {
				connect(nodes.get(step), nodes.get(FLOW.followingStep(step)), "");
			}
			if (FLOW.endingJourney(step) != null) {
				connect(nodes.get(step), nodes.get("End"), "");
			}
		}
		return graph;
	}

	/** Sirius tells ELK of a label in a node, with the size that it has where Sirius does not break it. */
	private static ElkNode node(ElkNode graph, String mapping, String text) {
		Element style = Specification.inside(diagram())
				.filter(element -> element.getTagName().equals("nodeMappings") && element.getAttribute("name").equals(mapping))
				.flatMap(element -> Specification.children(element).stream())
				.filter(element -> element.getTagName().equals("style")).findFirst().orElseThrow();
		ElkNode node = ElkGraphUtil.createNode(graph);
		node.setDimensions(size(style, "width", "horizontalDiameterComputationExpression"),
				size(style, "height", "verticalDiameterComputationExpression"));
		node.setProperty(CoreOptions.NODE_LABELS_PLACEMENT, NodeLabelPlacement.insideCenter());
		sized(ElkGraphUtil.createLabel(text, node), text);
		return node;
	}

	private static double size(Element style, String square, String ellipse) {
		return UNIT * Double.parseDouble(style.getAttribute(style.hasAttribute(square) ? square : ellipse));
	}

	private static void connect(ElkNode source, ElkNode target, String text) {
		ElkLabel label = ElkGraphUtil.createLabel(text, ElkGraphUtil.createSimpleEdge(source, target));
		sized(label, text);
		label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
	}

	private static void sized(ElkLabel label, String text) {
		label.setDimensions(text.lines().mapToInt(String::length).max().orElse(0) * CHARACTER_WIDTH,
				text.lines().count() * LINE_HEIGHT);
	}
}
