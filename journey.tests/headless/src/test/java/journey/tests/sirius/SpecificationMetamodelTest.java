// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import journey.dsl.journey.JourneyPackage;

/**
 * The specification is an instance of the metamodels of Sirius, loaded with dynamic EMF. The metamodels are not part of
 * this project: the test needs them in the folder {@code ../shared/sirius-metamodels} beside it.
 */
class SpecificationMetamodelTest {

	/** Mandatory, but computed by code of Sirius: plain EMF reports them as missing in every specification. */
	private static final List<String> COMPUTED_BY_SIRIUS = List.of("systemColorsPalette", "allLineMappings",
			"allColumnMappings", "representationDescription");

	private Resource specification;

	/** Before each test and not once for all, so that each skipped test is counted. */
	@BeforeEach
	void loadSpecification() throws IOException {
		Path metamodels = ProjectFiles.root().resolveSibling("shared/sirius-metamodels").normalize();
		assumeTrue(Files.isDirectory(metamodels),
				() -> "SKIPPED: the metamodels of Sirius are not in " + metamodels + "; see docs/sirius.md");
		ResourceSet resources = resources();
		registerPackages(resources, metamodels);
		map(resources, "environment:/viewpoint", metamodels.resolve("Environment.odesign"));
		map(resources, "environment:/diagram", metamodels.resolve("DiagramEnvironment.odesign"));
		specification = resources.getResource(uri(ProjectFiles.specification()), true);
		EcoreUtil.resolveAll(resources);
	}

	@Test
	void specificationLoadsWithoutErrorsAndWarnings() {
		assertThat(Stream.concat(specification.getErrors().stream(), specification.getWarnings().stream())
				.map(Resource.Diagnostic::getMessage)).isEmpty();
	}

	@Test
	void everyReferenceResolves() {
		assertThat(EcoreUtil.UnresolvedProxyCrossReferencer.find(specification).keySet()).isEmpty();
	}

	@Test
	void specificationIsValid() {
		Diagnostic result = Diagnostician.INSTANCE.validate(specification.getContents().get(0));
		assertThat(leaves(result).filter(leaf -> !isAboutComputedFeature(leaf)).map(Diagnostic::getMessage)).isEmpty();
	}

	@Test
	void representationsNameThePackageOfTheModel() {
		EObject viewpoint = specification.getContents().get(0).eContents().get(0);
		List<EPackage> packages = new ArrayList<>();
		for (EObject representation : many(viewpoint, "ownedRepresentations")) {
			many(representation, "metamodel").forEach(metamodel -> packages.add((EPackage) metamodel));
		}
		assertThat(packages).hasSize(7).containsOnly(JourneyPackage.eINSTANCE);
	}

	private static ResourceSet resources() {
		ResourceSet resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("odesign", new XMIResourceFactoryImpl());
		resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		resources.getPackageRegistry().put(JourneyPackage.eNS_URI, JourneyPackage.eINSTANCE);
		return resources;
	}

	private static void registerPackages(ResourceSet resources, Path metamodels) throws IOException {
		try (Stream<Path> files = Files.list(metamodels)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".ecore")).sorted().toList()) {
				register(resources, (EPackage) resources.getResource(uri(file), true).getContents().get(0));
			}
		}
		EcoreUtil.resolveAll(resources);
	}

	private static void register(ResourceSet resources, EPackage metamodel) {
		resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
		metamodel.getESubpackages().forEach(part -> register(resources, part));
	}

	private static void map(ResourceSet resources, String logical, Path file) {
		resources.getURIConverter().getURIMap().put(URI.createURI(logical), uri(file));
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toString());
	}

	private static Stream<Diagnostic> leaves(Diagnostic diagnostic) {
		return diagnostic.getChildren().isEmpty()
				? Stream.of(diagnostic).filter(leaf -> leaf.getSeverity() != Diagnostic.OK)
				: diagnostic.getChildren().stream().flatMap(SpecificationMetamodelTest::leaves);
	}

	private static boolean isAboutComputedFeature(Diagnostic leaf) {
		return leaf.getData().stream().filter(EStructuralFeature.class::isInstance)
				.anyMatch(feature -> COMPUTED_BY_SIRIUS.contains(((EStructuralFeature) feature).getName()));
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> many(EObject owner, String feature) {
		return (List<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature));
	}
}
