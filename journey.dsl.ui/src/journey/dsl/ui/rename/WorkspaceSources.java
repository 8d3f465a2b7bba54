// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rename;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

import journey.dsl.ide.rename.ProjectSources;
import journey.dsl.ui.index.FileReader;
import journey.dsl.ui.index.JourneyFile;
import journey.dsl.ui.index.JourneyProjects;
import journey.dsl.ui.index.ProjectFiles;
import journey.dsl.ui.model.Language;

/**
 * The files of a project and of those that refer to it. What editors show counts, saved or not. The texts are taken once,
 * so that all that is computed from them fits together.
 */
final class WorkspaceSources implements ProjectSources {

	private final Language language;
	private final FileReader reader;
	private final Map<IProject, Map<URI, String>> texts = new LinkedHashMap<>();
	private final List<IProject> renaming = new ArrayList<>();

	/** Takes the texts; never on the user's thread. */
	WorkspaceSources(IProject project, Language language) {
		this.language = language;
		this.reader = new FileReader(language);
		renaming.add(project);
		Arrays.stream(project.getReferencingProjects()).filter(JourneyProjects::isJourney).forEach(renaming::add);
		for (IProject each : renaming) {
			texts.computeIfAbsent(each, WorkspaceSources::textsOf);
			upstream(each).forEach(other -> texts.computeIfAbsent(other, WorkspaceSources::textsOf));
		}
	}

	private static List<IProject> upstream(IProject project) {
		return JourneyProjects.isJourney(project) ? JourneyProjects.upstream(project) : List.of();
	}

	private static Map<URI, String> textsOf(IProject project) {
		Map<URI, String> found = new TreeMap<>((first, second) -> first.toString().compareTo(second.toString()));
		for (JourneyFile file : new ProjectFiles(project).list()) {
			ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager()
					.getTextFileBuffer(ProjectFiles.file(file.uri()).getFullPath(), LocationKind.IFILE);
			try {
				found.put(file.uri(), buffer == null ? file.content().read() : buffer.getDocument().get());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return found;
	}

	@Override
	public List<XtextResource> load(Map<URI, String> replaced) {
		List<XtextResource> files = new ArrayList<>();
		for (IProject project : renaming) {
			Map<IProject, ResourceDescriptionsData> exports = new LinkedHashMap<>();
			exports.put(project, new ResourceDescriptionsData(List.of()));
			upstream(project).forEach(other -> exports.put(other, new ResourceDescriptionsData(List.of())));
			XtextResourceSet resources = resources(project, exports);
			exports.forEach((each, descriptions) -> {
				List<XtextResource> loaded = load(each, resources, descriptions, replaced);
				if (each.equals(project)) {
					files.addAll(loaded);
				}
			});
		}
		return files;
	}

	private XtextResourceSet resources(IProject project, Map<IProject, ResourceDescriptionsData> exports) {
		Map<String, ResourceDescriptionsData> upstream = new LinkedHashMap<>();
		exports.forEach((other, descriptions) -> {
			if (!other.equals(project)) {
				upstream.put(new ProjectFiles(other).name(), descriptions);
			}
		});
		return reader.resources(new ProjectFiles(project).name(), exports.get(project), upstream, new NoOtherContents());
	}

	private List<XtextResource> load(IProject project, XtextResourceSet resources,
			ResourceDescriptionsData descriptions, Map<URI, String> replaced) {
		List<XtextResource> loaded = new ArrayList<>();
		texts.get(project).forEach((uri, text) -> {
			try {
				loaded.add(reader.parse(resources, uri, replaced.getOrDefault(uri, text)));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		IResourceDescription.Manager manager = language.get(IResourceDescription.Manager.class);
		loaded.forEach(file -> descriptions.addDescription(file.getURI(), manager.getResourceDescription(file)));
		return loaded;
	}

	/** All files are loaded from the texts that were taken; none is read later. */
	private static final class NoOtherContents implements IExternalContentProvider {

		@Override
		public String getContent(URI uri) {
			return null;
		}

		@Override
		public boolean hasContent(URI uri) {
			return false;
		}

		@Override
		public IExternalContentProvider getActualContentProvider() {
			return this;
		}
	}
}
