// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Names, references, colours, icons and tools of the viewpoint specification are what Sirius expects. */
class SpecificationStructureTest {

	private static final Specification SPECIFICATION = Specification.load();
	private static final Set<String> STACKS = Set.of("HorizontalStack", "VerticalStack");

	static Stream<Element> domainElements() {
		return SPECIFICATION.all().filter(element -> element.hasAttribute("domainClass"));
	}

	static Stream<String> references() {
		return SPECIFICATION.all().flatMap(SpecificationStructureTest::values)
				.filter(value -> value.startsWith("//@")).flatMap(value -> Stream.of(value.split(" "))).distinct();
	}

	static Stream<String> icons() {
		return SPECIFICATION.all().flatMap(element -> Stream.of("icon", "iconPath").map(element::getAttribute))
				.filter(path -> !path.isEmpty()).distinct();
	}

	@Test
	void viewpointIsForJourneyFiles() {
		Element viewpoint = SPECIFICATION.all("ownedViewpoints").findFirst().orElseThrow();
		assertThat(viewpoint.getAttribute("name") + " " + viewpoint.getAttribute("modelFileExtension"))
				.isEqualTo("Customer journey journey");
	}

	@Test
	void representationsAreThreeDiagramsACrossTableAndThreeTables() {
		assertThat(SPECIFICATION.all("ownedRepresentations").map(element -> element.getAttribute("name")))
				.containsExactly("Journey map", "Journey flow", "Atlas", "Channel x phase", "Touchpoints",
						"Measures", "Initiatives");
	}

	@Test
	void everyRepresentationHasATitleAndNamesTheModel() {
		assertThat(SPECIFICATION.all("ownedRepresentations")).allSatisfy(element -> {
			assertThat(element.getAttribute("titleExpression")).isNotEmpty();
			assertThat(Specification.children(element).get(0).getAttribute("href"))
					.isEqualTo("http://journey.dsl/journey/1.0#/");
		});
	}

	@ParameterizedTest
	@MethodSource("domainElements")
	void domainClassIsAClassOfTheModel(Element element) {
		assertThatCode(() -> ExpressionReader.domain(element)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@MethodSource("references")
	void referenceNamesAnElement(String reference) {
		assertThatCode(() -> SPECIFICATION.resolve(reference)).doesNotThrowAnyException();
	}

	@Test
	void namesAreUniqueAmongSiblings() {
		assertThat(SPECIFICATION.all()).allSatisfy(owner -> {
			List<String> names = Specification.children(owner).stream().filter(child -> child.hasAttribute("name"))
					.map(child -> child.getTagName() + " " + child.getAttribute("name")).toList();
			assertThat(names).as(Specification.place(owner)).doesNotHaveDuplicates();
		});
	}

	@Test
	void mappingNamesAreUniqueInADiagram() {
		assertThat(SPECIFICATION.all("ownedRepresentations")).allSatisfy(representation -> {
			List<String> names = SPECIFICATION.all()
					.filter(element -> element.getTagName().endsWith("Mappings"))
					.filter(element -> Specification.ancestor(element, "ownedRepresentations") == representation)
					.filter(element -> !element.getTagName().matches("owned(Line|Column)Mappings"))
					.map(element -> element.getAttribute("name")).toList();
			assertThat(names).as(representation.getAttribute("name")).doesNotHaveDuplicates();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "labelColor", "borderColor", "color", "backgroundColor", "foregroundColor",
			"strokeColor", "foreGroundColor" })
	void everyColourIsOneOfThePalette(String attribute) {
		assertThat(SPECIFICATION.all().filter(element -> element.hasAttribute(attribute)))
				.isNotEmpty().allSatisfy(element -> assertThat(SPECIFICATION.referenced(element, attribute))
						.singleElement().satisfies(colour -> assertThat(Specification.type(colour))
								.isEqualTo("UserFixedColor")));
	}

	@Test
	void everyColourOfThePaletteIsUsed() {
		Set<Element> used = references().map(SPECIFICATION::resolve).collect(Collectors.toSet());
		assertThat(SPECIFICATION.all("entries")).isNotEmpty().allMatch(used::contains);
	}

	@ParameterizedTest
	@MethodSource("icons")
	void iconIsInTheBundle(String path) {
		assertThat(ProjectFiles.root().resolve(path.substring(1))).isRegularFile();
	}

	@Test
	void everyNodeShowsAnOwnIconOrNone() {
		// without an edit plug-in Sirius would show a meaningless general one
		assertThat(SPECIFICATION.all("style").filter(style -> "true".equals(style.getAttribute("showIcon"))))
				.isNotEmpty().allMatch(style -> style.hasAttribute("iconPath"));
	}

	@Test
	void stacksHoldContainersOnlyAndAreNotNested() {
		assertThat(SPECIFICATION.all().filter(element -> STACKS.contains(element.getAttribute("childrenPresentation"))))
				.isNotEmpty().allSatisfy(stack -> {
					assertThat(tags(stack)).contains("subContainerMappings").doesNotContain("subNodeMappings");
					assertThat(Specification.children(stack)).noneMatch(
							child -> STACKS.contains(child.getAttribute("childrenPresentation")));
				});
	}

	@Test
	void listsHoldNodesOnly() {
		assertThat(SPECIFICATION.all().filter(element -> "List".equals(element.getAttribute("childrenPresentation"))))
				.isNotEmpty().allSatisfy(list -> assertThat(tags(list)).doesNotContain("subContainerMappings"));
	}

	@Test
	void everyLabelIsTranslatedIntoEnglishAndFrench() throws IOException {
		Set<String> keys = SPECIFICATION.all()
				.flatMap(element -> Stream.of(element.getAttribute("label"), element.getAttribute("message")))
				.filter(label -> label.startsWith("%")).map(label -> label.substring(1))
				.collect(Collectors.toCollection(TreeSet::new));
		assertThat(properties("plugin.properties").stringPropertyNames()).containsAll(keys)
				.isEqualTo(properties("plugin_fr.properties").stringPropertyNames());
	}

	@Test
	void createdInstanceFitsTheFeatureThatReceivesIt() {
		ExpressionTypes types = new ExpressionTypes(new ServiceMethods(SPECIFICATION));
		assertThat(new ExpressionReader(SPECIFICATION, types).creations()).isNotEmpty()
				.allSatisfy((create, contexts) -> assertThat(contexts).isNotEmpty().allSatisfy(context -> {
					EStructuralFeature feature = ExpressionTypes.feature(context.self(),
							create.getAttribute("referenceName"));
					Class<?> created = Specification.modelClass(create.getAttribute("typeName")).getInstanceClass();
					assertThat(feature.isChangeable()).isTrue();
					assertThat(feature.getEType().getInstanceClass()).isAssignableFrom(created);
				}));
	}

	@Test
	void aCreatedElementIsOneThatItsMappingShows() {
		assertThat(SPECIFICATION.all("ownedTools")
				.filter(tool -> Specification.type(tool).matches("(Node|Container)CreationDescription")))
				.isNotEmpty().allSatisfy(tool -> {
					Element mapping = Stream.of("containerMappings", "nodeMappings")
							.flatMap(attribute -> SPECIFICATION.referenced(tool, attribute).stream()).findFirst()
							.orElseThrow();
					Element create = Specification.inside(tool).filter(element -> element.hasAttribute("typeName")).findFirst()
							.orElseThrow();
					assertThat(mapping.getAttribute("domainClass")).isEqualTo(create.getAttribute("typeName"));
				});
	}

	@Test
	void setFeaturesCanBeChanged() {
		ExpressionTypes types = new ExpressionTypes(new ServiceMethods(SPECIFICATION));
		List<Expression> values = new ExpressionReader(SPECIFICATION, types).read().stream()
				.filter(expression -> expression.attribute().equals("valueExpression")).toList();
		assertThat(values).isNotEmpty().allSatisfy(value -> assertThat(value.contexts()).allMatch(
				context -> ExpressionTypes.feature(context.self(), value.element().getAttribute("featureName"))
						.isChangeable()));
	}

	/**
	 * Sirius reads what is typed into a cell as a value of the column's feature before a tool sees it, and fails where
	 * there is no such feature or where it is an enumeration. So a column that is edited has the feature of a text.
	 */
	@Test
	void everyColumnThatIsEditedHasTheFeatureOfAText() {
		assertThat(SPECIFICATION.all("ownedColumnMappings").filter(column -> column.hasAttribute("featureName")))
				.isNotEmpty().allSatisfy(column -> {
					String feature = column.getAttribute("featureName");
					if (feature.equals("*")) {
						assertThat(column.getAttribute("canEdit")).as("computed").isEqualTo("service:never");
					} else {
						assertThat(tags(column)).contains("directEdit");
						Class<?> owner = ExpressionReader.domain(line(column));
						assertThat(ExpressionTypes.feature(owner, feature).getEType().getInstanceClass())
								.isEqualTo(String.class);
					}
				});
	}

	/** What shows no element of its own must not be deleted, or Sirius would delete what it shows. */
	@Test
	void everythingShownHasADeletionTool() {
		assertThat(SPECIFICATION.all("nodeMappings", "containerMappings", "subNodeMappings", "subContainerMappings",
				"edgeMappings")).isNotEmpty().allMatch(mapping -> mapping.hasAttribute("deletionDescription"))
				.allMatch(mapping -> mapping.hasAttribute("doubleClickDescription"));
	}

	/** In a table too, where Sirius deletes what a line or a column shows unless a tool says otherwise. */
	@Test
	void everyLineAndColumnOfAnElementHasADeletionTool() {
		assertThat(SPECIFICATION.all("ownedLineMappings", "ownedColumnMappings")
				.filter(mapping -> mapping.hasAttribute("domainClass"))).hasSize(5).allSatisfy(
						mapping -> assertThat(Specification.children(mapping).stream().map(Element::getTagName))
								.contains("delete"));
	}

	/** Sirius shows them in the menu of a line without translating them. */
	@Test
	void deletionToolsOfTablesHaveNoLabelToTranslate() {
		assertThat(SPECIFICATION.all("delete")).isNotEmpty().noneMatch(tool -> tool.hasAttribute("label"));
	}

	@Test
	void everyToolAsksWhetherTheFileMayBeEdited() {
		assertThat(SPECIFICATION.all("initialOperation", "directEdit", "ownedCreateLine", "delete")
				.filter(tool -> Specification.inside(tool).anyMatch(operation -> Specification.type(operation)
						.matches("CreateInstance|SetValue|RemoveElement"))))
				.isNotEmpty().allSatisfy(tool -> assertThat(Specification.inside(tool)
						.map(operation -> operation.getAttribute("conditionExpression")))
						.containsAnyOf("service:mayEdit", "service:mayAddMoment"));
	}

	/** As Sirius reads them: on both sides of what the metamodel calls opposites, so that either one can be edited. */
	@Test
	void doubleClickIsToldOnBothSides() {
		SPECIFICATION.all("ownedTools").filter(tool -> Specification.type(tool).equals("DoubleClickDescription"))
				.forEach(tool -> assertThat(SPECIFICATION.referring("doubleClickDescription", tool))
						.containsExactlyInAnyOrderElementsOf(SPECIFICATION.referenced(tool, "mappings")));
	}

	@Test
	void everyToolThatMappingsReferToIsUsed() {
		assertThat(SPECIFICATION.all("ownedTools").filter(tool -> Specification.type(tool)
				.matches("DirectEditLabel|DeleteElementDescription|DoubleClickDescription|ReconnectEdgeDescription"
						+ "|ContainerDropDescription|\\w+(Navigation|DiagramCreation|TableCreation)Description")))
				.isNotEmpty().allSatisfy(tool -> assertThat(Stream.of("labelDirectEdit", "deletionDescription",
						"doubleClickDescription", "reconnections", "dropDescriptions", "navigationDescriptions",
						"detailDescriptions").flatMap(attribute -> SPECIFICATION.referring(attribute, tool)))
						.as(Specification.place(tool)).isNotEmpty());
	}

	@Test
	void javaExtensionsCanBeInstantiatedBySirius() {
		assertThat(SPECIFICATION.all("ownedJavaExtensions").map(element -> element.getAttribute("qualifiedClassName")))
				.isNotEmpty().allSatisfy(name -> assertThatCode(
						() -> ServiceMethods.load(name).getConstructor().newInstance()).doesNotThrowAnyException());
	}

	private static Element line(Element column) {
		return Specification.children(Specification.parent(column).orElseThrow()).stream()
				.filter(sibling -> sibling.getTagName().equals("ownedLineMappings")).findFirst().orElseThrow();
	}

	private static List<String> tags(Element element) {
		return Specification.children(element).stream().map(Element::getTagName).toList();
	}

	private static Stream<String> values(Element element) {
		return IntStream.range(0, element.getAttributes().getLength())
				.mapToObj(i -> element.getAttributes().item(i).getNodeValue());
	}

	private static Properties properties(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(ProjectFiles.bundle().resolve(file))) {
			properties.load(reader);
		}
		return properties;
	}

	/**
	 * The last version that Sirius 7 itself migrates from. A later one, such as that of its ELK integration, makes Sirius
	 * refuse the specification as "from a more recent release" where that integration is not installed.
	 */
	@Test
	void specificationLoadsWithoutTheElkIntegration() {
		Element group = SPECIFICATION.all().findFirst().orElseThrow();
		assertThat(group.getAttribute("version")).isEqualTo("12.0.0.2017041100");
	}

	/** Sirius takes this option for one that it has renamed while loading an older specification, and logs that. */
	@Test
	void nothingIsMigratedByTheElkIntegration() {
		assertThat(SPECIFICATION.all("layoutOptions").map(element -> element.getAttribute("id")))
				.isNotEmpty().noneMatch(id -> id.contains("considerModelOrder") || id.contains("labelPort"));
	}

	/** It stands at the top of its phase, where it would hide the phase's own label. */
	@Test
	void mapShowsThePhasesTitleAboveItsStepsAndNotTwice() {
		Element steps = map("subContainerMappings", "Steps");
		Element phase = (Element) steps.getParentNode();
		assertThat(List.of(style(steps).getAttribute("labelExpression"), style(steps).getAttribute("hideLabelByDefault"),
				style(phase).getAttribute("hideLabelByDefault"))).containsExactly("service:phaseLabel", "", "true");
	}

	private static Element map(String tag, String name) {
		return SPECIFICATION.all(tag).filter(element -> element.getAttribute("name").equals(name)).findFirst()
				.orElseThrow();
	}

	private static Element style(Element mapping) {
		return Specification.children(mapping).stream().filter(child -> child.getTagName().equals("style")).findFirst()
				.orElseThrow();
	}
}
