// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The bundle is found by Sirius where it is installed, and resolves where it is not. */
class BundleTest {

	private static final Path BUNDLE = ProjectFiles.bundle();

	@Test
	void bundleIsASingleton() throws IOException {
		assertThat(header("Bundle-SymbolicName")).isEqualTo("journey.sirius;singleton:=true");
	}

	@Test
	void bundleIsActivatedWhenSiriusLoadsItsActivator() throws IOException {
		assertThat(header("Bundle-ActivationPolicy")).startsWith("lazy;");
	}

	/** Sirius asks for layouts while it may not yet be able to load the specification. */
	@Test
	void bundleIsNotActivatedByItsLayout() throws IOException {
		assertThat(header("Bundle-ActivationPolicy"))
				.endsWith("exclude:=\"journey.sirius.layout,journey.sirius.reflection\"");
	}

	@Test
	void activatorIsTheComponentOfTheExtension() throws Exception {
		Element component = component();
		assertThat(component.getAttribute("class")).isEqualTo(header("Bundle-Activator"))
				.isEqualTo("journey.sirius.JourneyViewpoints");
	}

	@Test
	void extensionIsTheOneThatSiriusLooksFor() throws Exception {
		Element extension = (Element) component().getParentNode();
		assertThat(extension.getAttribute("point")).isEqualTo("org.eclipse.sirius.componentization");
	}

	@Test
	void layoutOfTheMapIsOfferedWhereSiriusLooksForLayouts() throws Exception {
		Element layout = element("customLayoutProvider");
		assertThat(((Element) layout.getParentNode()).getAttribute("point") + " " + layout.getAttribute("class"))
				.isEqualTo("org.eclipse.sirius.diagram.ui.customLayoutAlgorithmProvider "
						+ "journey.sirius.layout.MapLayout");
	}

	@Test
	void listenerToSessionsIsGivenToSirius() throws Exception {
		Element listener = element("listener");
		assertThat(((Element) listener.getParentNode()).getAttribute("point") + " " + listener.getAttribute("class"))
				.isEqualTo("org.eclipse.sirius.sessionManagerListener journey.sirius.layout.ReadingAgain");
	}

	@Test
	void siriusIsNotRequired() throws IOException {
		assertThat(header("Require-Bundle") + "," + header("Import-Package")).doesNotContain("sirius");
	}

	@Test
	void whatIsCalledOfSiriusIsImportedWhereItIsPresent() throws IOException {
		assertThat(header("DynamicImport-Package").split(",")).containsExactly(
				"org.eclipse.sirius.business.api.componentization", "org.eclipse.sirius.business.api.dialect",
				"org.eclipse.sirius.business.api.session", "org.eclipse.sirius.diagram.ui.api.layout",
				"org.eclipse.sirius.diagram.ui.business.api.view",
				"org.eclipse.sirius.diagram.ui.tools.api.layout.provider",
				"org.eclipse.sirius.ui.business.api.dialect");
	}

	@Test
	void everythingThatSiriusReadsIsInTheBuiltBundle() throws IOException {
		Properties build = new Properties();
		try (Reader reader = Files.newBufferedReader(BUNDLE.resolve("build.properties"))) {
			build.load(reader);
		}
		assertThat(build.getProperty("bin.includes").split(",")).contains("META-INF/", ".", "plugin.xml",
				"plugin.properties", "plugin_fr.properties", "description/", "icons/");
	}

	private static String header(String name) throws IOException {
		try (InputStream stream = Files.newInputStream(BUNDLE.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(stream).getMainAttributes().getValue(new Attributes.Name(name));
		}
	}

	private static Element component() throws Exception {
		return element("component");
	}

	private static Element element(String name) throws Exception {
		Document plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(BUNDLE.resolve("plugin.xml").toFile());
		return (Element) plugin.getElementsByTagName(name).item(0);
	}
}
