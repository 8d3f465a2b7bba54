// SPDX-License-Identifier: EPL-2.0
package journey.tests.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

import journey.dsl.JourneyStandaloneSetup;

/**
 * What a session of Sirius holds, in small: the texts of a project and a stored diagram with a view of each element, in
 * one resource set. Texts that change on the disk are unloaded and loaded again, as Sirius does it.
 */
final class Session {

	private final Path folder;
	private final ResourceSet resources = new ResourceSetImpl();
	private final EReference target = EcoreFactory.eINSTANCE.createEReference();
	private final EClass view = EcoreFactory.eINSTANCE.createEClass();

	Session(Path folder) {
		new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		this.folder = folder;
		target.setName("target");
		target.setEType(EcorePackage.Literals.EOBJECT);
		view.setName("View");
		view.getEStructuralFeatures().add(target);
		EPackage diagram = EcoreFactory.eINSTANCE.createEPackage();
		diagram.setName("diagram");
		diagram.setNsPrefix("diagram");
		diagram.setNsURI("test:/diagram");
		diagram.getEClassifiers().add(view);
		resources.getPackageRegistry().put(diagram.getNsURI(), diagram);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("aird", new XMIResourceFactoryImpl());
	}

	/** Writes a text to the disk, as its editor does. */
	Session write(String file, String text) {
		try {
			Files.writeString(folder.resolve(file), text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	/** Loads texts and shows all their elements in a diagram. */
	Session show(String... files) {
		List<EObject> elements = new ArrayList<>();
		for (String file : files) {
			resources.getResource(uri(file), true).getAllContents().forEachRemaining(elements::add);
		}
		EcoreUtil.resolveAll(resources);
		Resource diagram = resources.createResource(uri("representations.aird"));
		for (EObject element : elements) {
			EObject shows = EcoreUtil.create(view);
			shows.eSet(target, element);
			diagram.getContents().add(shows);
		}
		return this;
	}

	/** Saves the diagram, and opens it and the texts anew. */
	Session reopen() throws IOException {
		diagram().save(Map.of());
		Session later = new Session(folder);
		later.resources.getResource(uri("representations.aird"), true);
		return later;
	}

	/** Does what Sirius does for a file that has changed on the disk. */
	Session reload(String file) throws IOException {
		Resource text = resources.getResource(uri(file), true);
		text.unload();
		text.load(Map.of());
		EcoreUtil.resolveAll(text);
		return this;
	}

	/** {@return the views, with what each shows: an element of a text, or a proxy for one that is gone} */
	List<EObject> shown() {
		return diagram().getContents().stream().map(shows -> (EObject) shows.eGet(target)).toList();
	}

	Resource resource(String file) {
		return resources.getResource(uri(file), true);
	}

	private Resource diagram() {
		return resources.getResource(uri("representations.aird"), false);
	}

	private URI uri(String file) {
		return URI.createFileURI(folder.resolve(file).toString());
	}
}
