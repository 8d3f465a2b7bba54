// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import com.google.inject.Injector;

import journey.dsl.JourneyResource;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.journey.Atlas;

/**
 * Every tool, executed on the elements of the example projects as Sirius executes it, leaves a model that can be
 * written: nothing is left without what it needs, and nothing refers to what is gone.
 */
class ToolTest {

	private static final Specification SPECIFICATION = Specification.load();
	private static final ServiceMethods SERVICES = new ServiceMethods(SPECIFICATION);
	private static final ExpressionTypes TYPES = new ExpressionTypes(SERVICES);
	private static final ToolContexts CONTEXTS = new ToolContexts(SPECIFICATION);
	private static final Pattern COMMENT = Pattern
			.compile("\"(?:[^\"\\\\]|\\\\.)*\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
	private static final Injector INJECTOR = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
	private static final Map<Element, List<Context>> TESTED = contexts();
	private static final List<String> EXAMPLES = List.of("furniture", "machinery", "onboarding", "bank");
	private static final int TRIED = 3;

	/** A tool changes a line or two, and the brackets around them; what it moves stands elsewhere as it did before. */
	private static final int MOST_REWRITTEN = 6;

	/** The examples are loaded once: each use of a tool is undone. One that could not be is loaded again. */
	private static final Map<String, ResourceSet> LOADED = new HashMap<>();

	private final Evaluation evaluation = new Evaluation(SERVICES);

	/** A tool, told by its place in the specification. */
	record Tool(Element element) {

		/** Whether an element without which it is shown can be changed by it; a tool that keeps it is never used. */
		boolean isUsable() {
			return !"service:never".equals(element.getAttribute("precondition"));
		}

		@Override
		public String toString() {
			return Specification.place(element);
		}
	}

	static Stream<Tool> tools() {
		return SPECIFICATION.all("ownedTools", "ownedCreateLine", "delete", "directEdit")
				.filter(tool -> !Specification.type(tool).matches(".*(Navigation|DiagramCreation|TableCreation)Description"))
				.map(Tool::new);
	}

	static Stream<Arguments> uses() {
		return EXAMPLES.stream().flatMap(example -> tools().map(tool -> Arguments.of(example, tool)));
	}

	@AfterAll
	static void forgetExamples() {
		LOADED.clear();
	}

	@Test
	void everyExampleIsTried() {
		assertThat(ProjectFiles.root().resolve("examples").toFile().list()).containsExactlyInAnyOrderElementsOf(EXAMPLES);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("uses")
	void toolLeavesModelsThatCanBeWritten(String example, Tool tool) throws IOException {
		for (Context context : TESTED.get(tool.element())) {
			for (int candidate = 0; candidate < TRIED; candidate++) {
				use(tool.element(), context, example, candidate);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("tools")
	void toolIsUsedInAnExample(Tool tool) throws IOException {
		List<String> used = new ArrayList<>();
		for (String example : EXAMPLES) {
			if (targets(tool.element(), load(example)) > 0) {
				used.add(example);
			}
		}
		assertThat(!used.isEmpty()).as("is used in %s", used).isEqualTo(tool.isUsable());
	}

	/** So that an example that is cut down does not quietly take the tools' tests along. */
	@ParameterizedTest
	@CsvSource({ "furniture,", "machinery,", "onboarding, Atlas", "bank," })
	void toolsWithoutATargetAreThoseOfADiagramThatTheExampleHasNot(String example, String diagram) throws IOException {
		ResourceSet project = load(example);
		assertThat(tools().filter(Tool::isUsable).filter(tool -> targets(tool.element(), project) == 0)
				.map(tool -> representation(tool.element()).getAttribute("name")).distinct())
				.containsExactlyElementsOf(diagram == null ? List.of() : List.of(diagram));
	}

	private static Element representation(Element tool) {
		return Specification.ancestor(tool, "ownedRepresentations");
	}

	private long targets(Element tool, ResourceSet project) {
		return TESTED.get(tool).stream().mapToLong(context -> targets(tool, context, project).size()).sum();
	}

	/** The elements that a tool can be used on: none where nothing can have the diagram or table that it is in. */
	private List<EObject> targets(Element tool, Context context, ResourceSet project) {
		if (ofClass(project, ExpressionReader.domain(representation(tool))).isEmpty()) {
			return List.of();
		}
		Map<String, Object> variables = variables(project, context);
		return ofClass(project, context.self()).stream()
				.filter(element -> isPossible(tool, element, with(variables, context, element))).toList();
	}

	private void use(Element tool, Context context, String example, int candidate) throws IOException {
		ResourceSet project = load(example);
		List<EObject> elements = targets(tool, context, project);
		if (candidate >= elements.size()) {
			return;
		}
		EObject element = elements.get(candidate * (elements.size() - 1) / (TRIED - 1));
		LOADED.remove(example);
		ChangeRecorder recorder = new ChangeRecorder(project);
		Map<String, Object> variables = with(variables(project, context), context, element);
		new ToolRun(evaluation, variables).execute(tool, element);
		ChangeDescription change = recorder.endRecording();
		assertThat(dangling(project)).as("references to what is gone, after a use on %s", element).isEmpty();
		List<JourneyResource> changed = changed(change);
		checkTexts(changed, tool, element);
		change.apply();
		for (JourneyResource file : changed) {
			assertThat(file.text()).as("the text after undo").isEqualTo(before(file));
		}
		LOADED.put(example, project);
	}

	private static List<JourneyResource> changed(ChangeDescription change) {
		return change.getObjectChanges().keySet().stream().map(EObject::eResource)
				.filter(JourneyResource.class::isInstance).map(JourneyResource.class::cast).distinct().toList();
	}

	/** Each file can be written, what would be written is free of syntax errors, and little of it is written anew. */
	private static void checkTexts(List<JourneyResource> changed, Element tool, EObject element) throws IOException {
		StringBuilder before = new StringBuilder();
		StringBuilder after = new StringBuilder();
		for (JourneyResource file : changed) {
			String written = file.text();
			assertThat(hasSyntaxErrors(file, written)).as("syntax errors in %s", written).isFalse();
			before.append(before(file)).append('\n');
			after.append(written).append('\n');
		}
		if (Specification.inside(tool).noneMatch(operation -> Specification.type(operation).equals("RemoveElement"))) {
			assertThat(missing(before.toString().lines().map(String::strip), after.toString().lines().map(String::strip)))
					.as("lines rewritten for a use on %s", element).hasSizeLessThanOrEqualTo(MOST_REWRITTEN);
			assertThat(missing(comments(before.toString()), comments(after.toString())))
					.as("comments lost by a use on %s", element).isEmpty();
		}
	}

	private static String before(JourneyResource file) {
		return file.getParseResult().getRootNode().getText();
	}

	private static boolean hasSyntaxErrors(Resource file, String text) throws IOException {
		JourneyResource again = (JourneyResource) INJECTOR.getInstance(IResourceFactory.class).createResource(file.getURI());
		again.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		return again.getParseResult().hasSyntaxErrors();
	}

	private static Stream<String> comments(String text) {
		return COMMENT.matcher(text).results().map(MatchResult::group).filter(found -> !found.startsWith("\""));
	}

	/** What a sequence has and another one lacks, or has less often. */
	private static List<String> missing(Stream<String> first, Stream<String> second) {
		Map<String, Integer> left = new HashMap<>();
		second.forEach(each -> left.merge(each, 1, Integer::sum));
		return first.filter(each -> left.merge(each, -1, Integer::sum) < 0).toList();
	}

	/** Sirius asks on the element that a tool is used on; of a drag and drop, on what is dropped. */
	private boolean isPossible(Element tool, EObject element, Map<String, Object> variables) {
		EObject tried = tool.hasAttribute("dragSource") ? (EObject) variables.get("element") : element;
		return !tool.hasAttribute("precondition")
				|| Boolean.TRUE.equals(evaluation.evaluate(tool.getAttribute("precondition"), tried, variables));
	}

	/** What each tool can be used on. */
	private static Map<Element, List<Context>> contexts() {
		Map<Element, List<Context>> found = new LinkedHashMap<>();
		new ExpressionReader(SPECIFICATION, TYPES).read()
				.forEach(expression -> found.putIfAbsent(expression.element(), expression.contexts()));
		return tools().map(Tool::element).collect(Collectors.toMap(Function.identity(),
				tool -> Stream.concat(Stream.of(tool), Specification.inside(tool)).filter(found::containsKey)
						.findFirst().map(found::get).orElseGet(() -> CONTEXTS.of(tool, List.of()))));
	}

	/** The variables that a tool sees on any element; those that are the element itself are missing. */
	private static Map<String, Object> variables(ResourceSet project, Context context) {
		Map<String, Object> values = new HashMap<>();
		context.variables().forEach((name, type) -> {
			if (type == String.class) {
				values.put(name, "3");
			} else if (type == EObject.class) {
				values.put(name, view(project));
			} else if (type != context.self()) {
				List<EObject> others = ofClass(project, type);
				values.put(name, others.isEmpty() ? null : others.get(others.size() - 1));
			}
		});
		return values;
	}

	private static Map<String, Object> with(Map<String, Object> variables, Context context, EObject element) {
		Map<String, Object> values = new HashMap<>(variables);
		context.variables().forEach((name, type) -> {
			if (type == context.self() && type != String.class && type != EObject.class) {
				values.put(name, element);
			}
		});
		return values;
	}

	/** Stands for a view of Sirius in the diagram of an atlas, the only one that tools ask a view for. */
	private static EObject view(ResourceSet project) {
		EClass viewClass = EcoreFactory.eINSTANCE.createEClass();
		EReference target = EcoreFactory.eINSTANCE.createEReference();
		target.setName("target");
		target.setEType(EcorePackage.Literals.EOBJECT);
		viewClass.getEStructuralFeatures().add(target);
		EcoreFactory.eINSTANCE.createEPackage().getEClassifiers().add(viewClass);
		EObject view = new DynamicEObjectImpl(viewClass);
		ofClass(project, Atlas.class).stream().findFirst().ifPresent(atlas -> view.eSet(target, atlas));
		return view;
	}

	private static ResourceSet load(String name) throws IOException {
		ResourceSet known = LOADED.get(name);
		if (known == null) {
			known = Examples.load(name);
			LOADED.put(name, known);
		}
		return known;
	}

	private static List<EObject> ofClass(ResourceSet project, Class<?> type) {
		List<EObject> found = new ArrayList<>();
		project.getAllContents().forEachRemaining(element -> {
			if (type.isInstance(element)) {
				found.add((EObject) element);
			}
		});
		return found;
	}

	/** References from the project's files to elements that are in none of them. */
	private static List<String> dangling(ResourceSet project) {
		List<String> dangling = new ArrayList<>();
		for (Map.Entry<EObject, Collection<Setting>> use : EcoreUtil.ExternalCrossReferencer.find(project).entrySet()) {
			if (use.getKey().eResource() == null && !use.getKey().eIsProxy()) {
				use.getValue().forEach(setting -> dangling.add(((EReference) setting.getEStructuralFeature()).getName()
						+ " of " + setting.getEObject().eClass().getName()));
			}
		}
		return dangling;
	}
}
