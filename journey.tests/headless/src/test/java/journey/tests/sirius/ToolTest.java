// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
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
	private static final Injector INJECTOR = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
	private static final int TRIED = 3;

	/** A tool changes a line or two, and the brackets around them; what it moves stands elsewhere as it did before. */
	private static final int MOST_REWRITTEN = 6;

	private final Evaluation evaluation = new Evaluation(SERVICES);

	/** A tool, told by its place in the specification. */
	record Tool(Element element) {

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

	@ParameterizedTest
	@MethodSource("tools")
	void toolLeavesModelsThatCanBeWritten(Tool tool) throws IOException {
		int executed = 0;
		for (String example : List.of("furniture", "machinery")) {
			for (Context context : contexts(tool.element())) {
				for (int candidate = 0; candidate < TRIED; candidate++) {
					executed += use(tool.element(), context, load(example), candidate) ? 1 : 0;
				}
			}
		}
		boolean usable = !"service:never".equals(tool.element().getAttribute("precondition"));
		assertThat(executed > 0).as("is used at all").isEqualTo(usable);
	}

	private boolean use(Element tool, Context context, ResourceSet project, int candidate) throws IOException {
		List<EObject> elements = ofClass(project, context.self()).stream()
				.filter(element -> isPossible(tool, element, variables(project, context, element))).toList();
		if (candidate >= elements.size()) {
			return false;
		}
		EObject element = elements.get(candidate * (elements.size() - 1) / (TRIED - 1));
		new ToolRun(evaluation, variables(project, context, element)).execute(tool, element);
		assertThat(dangling(project)).as("references to what is gone, after a use on %s", element).isEmpty();
		int rewritten = rewrittenLines(project);
		if (Specification.inside(tool).noneMatch(operation -> Specification.type(operation).equals("RemoveElement"))) {
			assertThat(rewritten).as("lines rewritten for a use on %s", element).isLessThanOrEqualTo(MOST_REWRITTEN);
		}
		return true;
	}

	/** Sirius asks on the element that a tool is used on; of a drag and drop, on what is dropped. */
	private boolean isPossible(Element tool, EObject element, Map<String, Object> variables) {
		EObject tried = tool.hasAttribute("dragSource") ? (EObject) variables.get("element") : element;
		return !tool.hasAttribute("precondition")
				|| Boolean.TRUE.equals(evaluation.evaluate(tool.getAttribute("precondition"), tried, variables));
	}

	private static List<Context> contexts(Element tool) {
		Map<Element, List<Context>> found = new LinkedHashMap<>();
		new ExpressionReader(SPECIFICATION, TYPES).read().forEach(expression -> found.putIfAbsent(
				expression.element(), expression.contexts()));
		return Stream.concat(Stream.of(tool), Specification.inside(tool)).filter(found::containsKey)
				.findFirst().map(found::get).orElseGet(() -> CONTEXTS.of(tool, List.of()));
	}

	private static Map<String, Object> variables(ResourceSet project, Context context, EObject element) {
		Map<String, Object> values = new HashMap<>();
		context.variables().forEach((name, type) -> {
			if (type == String.class) {
				values.put(name, "3");
			} else if (type == EObject.class) {
				values.put(name, view(project));
			} else if (type == context.self()) {
				values.put(name, element);
			} else {
				List<EObject> others = ofClass(project, type);
				values.put(name, others.isEmpty() ? null : others.get(others.size() - 1));
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
		Path example = ProjectFiles.root().resolve("examples").resolve(name);
		ResourceSet project = new ResourceSetImpl();
		try (Stream<Path> files = Files.walk(example)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".journey")).sorted().toList()) {
				project.getResource(URI.createFileURI(file.toString()), true);
			}
		}
		EcoreUtil.resolveAll(project);
		return project;
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

	/**
	 * Lines of the files that the tool has rewritten. Each file can be written, and what would be written is free of
	 * syntax errors.
	 */
	private static int rewrittenLines(ResourceSet project) throws IOException {
		int rewritten = 0;
		for (Resource file : project.getResources()) {
			JourneyResource text = (JourneyResource) file;
			String written = text.text();
			JourneyResource again = (JourneyResource) INJECTOR.getInstance(IResourceFactory.class)
					.createResource(file.getURI());
			again.load(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)), Map.of());
			assertThat(again.getParseResult().hasSyntaxErrors()).as("syntax errors in %s", written).isFalse();
			List<String> lines = new ArrayList<>(text.getParseResult().getRootNode().getText().lines()
					.map(String::strip).toList());
			written.lines().map(String::strip).forEach(lines::remove);
			rewritten += lines.size();
		}
		return rewritten;
	}
}
