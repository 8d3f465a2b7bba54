// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IExternalContentSupport;
import org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider;
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
		Map<String, ResourceDescriptionsData> upstream = new LinkedHashMap<>();
		index.upstream().forEach(other -> upstream.put(other.name(), other.descriptions()));
		return resources(index.name(), descriptions, upstream, new OpenContents(index));
	}

	/**
	 * A set for resources of files that belong together.
	 *
	 * @param name the name of the whole
	 * @param descriptions what the files export; the caller may add to it later
	 * @param upstream what other files export that these may refer to, by the name of their whole
	 * @param contents gives the texts of files
	 */
	public XtextResourceSet resources(String name, ResourceDescriptionsData descriptions,
			Map<String, ResourceDescriptionsData> upstream, IExternalContentProvider contents) {
		Injector services = language.get();
		XtextResourceSet resources = services.getInstance(XtextResourceSet.class);
		ProjectDescription project = new ProjectDescription();
		project.setName(name);
		project.setDependencies(List.copyOf(upstream.keySet()));
		project.attachToEmfObject(resources);
		Map<String, ResourceDescriptionsData> visible = new LinkedHashMap<>(upstream);
		visible.put(name, descriptions);
		new ChunkedResourceDescriptions(visible, resources);
		services.getInstance(IExternalContentSupport.class).configureResourceSet(resources, contents);
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
