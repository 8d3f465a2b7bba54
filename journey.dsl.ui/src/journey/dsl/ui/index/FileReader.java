// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IExternalContentSupport;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

import com.google.inject.Injector;

/** Turns texts into resources. */
public final class FileReader {

	private final Supplier<Injector> language;

	/** Reads with the language's services, which are first asked for when a file is read. */
	public FileReader(Supplier<Injector> language) {
		this.language = language;
	}

	/**
	 * A set for resources of files that belong together, which links them with the help of their index.
	 *
	 * @param descriptions what the index knows; the caller may add to it later
	 */
	public XtextResourceSet resources(FileIndex index, ResourceDescriptionsData descriptions) {
		Injector services = language.get();
		XtextResourceSet resources = services.getInstance(XtextResourceSet.class);
		ProjectDescription project = new ProjectDescription();
		project.setName(index.name());
		project.attachToEmfObject(resources);
		new ChunkedResourceDescriptions(Map.of(index.name(), descriptions), resources);
		services.getInstance(IExternalContentSupport.class).configureResourceSet(resources, new OpenContents(index));
		return resources;
	}

	/** Parses a text into a resource of the given resource set. */
	public XtextResource parse(ResourceSet resources, URI uri, String text) throws IOException {
		XtextResource resource = (XtextResource) resources.createResource(uri);
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
				Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		return resource;
	}

	/** What can be referred to in a text; keeps nothing else of it. */
	FileExports describe(URI uri, String text) throws IOException {
		XtextResource resource = parse(language.get().getInstance(XtextResourceSet.class), uri, text);
		return FileExports.of(
				language.get().getInstance(IResourceDescription.Manager.class).getResourceDescription(resource));
	}
}
