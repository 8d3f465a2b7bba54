// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.documentation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.DocumentationSite;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Language;
import journey.dsl.ui.Texts;
import journey.dsl.ui.index.FileReader;
import journey.dsl.ui.index.JourneyProjects;
import journey.dsl.ui.index.ProjectFiles;
import journey.dsl.ui.index.SavedContents;
import journey.dsl.ui.rules.RuleSources;
import journey.dsl.validation.IssueFindings;

/** Reads all files of a project as they are saved and writes their documentation. */
public final class ProjectDocumentation {

	private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file).thenComparing(Finding::line)
			.thenComparing(Finding::column).thenComparing(Finding::rule).thenComparing(Finding::message);

	private final IProject project;
	private final journey.dsl.ui.model.Language services;
	private final BooleanSupplier canceled;

	/**
	 * The documentation of a project.
	 *
	 * @param services the language
	 * @param canceled whether nobody wants it any more; then what runs ends with an OperationCanceledException
	 */
	public ProjectDocumentation(IProject project, journey.dsl.ui.model.Language services, BooleanSupplier canceled) {
		this.project = project;
		this.services = services;
		this.canceled = canceled;
	}

	/**
	 * Writes the documentation into the project's folder for it.
	 *
	 * @throws IOException with a message for people, where the folder holds something else or cannot be written
	 */
	public void write(DocumentationSettings settings) throws IOException {
		if (!DocumentationSettings.isFolder(settings.folder())) {
			throw new IOException(Texts.WORKBENCH.text("documentation.folder"));
		}
		write(new WorkspaceFiles(project.getFolder(settings.folder())), settings.locale(), ExportContent.SITE);
	}

	/**
	 * Writes the documentation into a folder outside of the workspace.
	 *
	 * @param language language of the site's own words; that of the first file where none is given
	 * @param content what of it is written
	 * @throws IOException with a message for people, where the folder holds something else or cannot be written
	 */
	public void export(Path folder, Optional<Locale> language, ExportContent content) throws IOException {
		write(new DiskFiles(folder.toAbsolutePath().normalize()), language, content);
	}

	private void write(SiteFiles files, Optional<Locale> language, ExportContent content) throws IOException {
		SiteWriter writer = new SiteWriter(files, canceled);
		List<XtextResource> loaded = load();
		Map<JourneyFile, String> names = new LinkedHashMap<>();
		loaded.forEach(resource -> names.put((JourneyFile) resource.getContents().get(0), name(resource)));
		if (names.isEmpty()) {
			throw new IOException(Texts.WORKBENCH.text("documentation.empty"));
		}
		Project documented = new Project(List.copyOf(names.keySet()));
		DocumentationSite.Options options = new DocumentationSite.Options(
				language.orElseGet(() -> language(documented.files().get(0))), LocalDate.now(), names::get);
		content.write(new DocumentationSite(documented, findings(loaded), options), writer);
		writer.finish();
	}

	private static Locale language(JourneyFile file) {
		return file.getLanguage() == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
	}

	private static String name(XtextResource resource) {
		return ProjectFiles.file(resource.getURI()).getProjectRelativePath().toString();
	}

	private List<XtextResource> load() {
		FileReader reader = new FileReader(services);
		ProjectFiles files = new ProjectFiles(project);
		ResourceDescriptionsData descriptions = new ResourceDescriptionsData(List.of());
		XtextResourceSet resources = reader.resources(files.name(), descriptions, upstream(), new SavedContents());
		new RuleSources().settings(files, LocalDate.now()).attachTo(resources);
		IResourceDescription.Manager manager = services.get(IResourceDescription.Manager.class);
		List<XtextResource> loaded = new ArrayList<>();
		files.list().forEach(file -> {
			stopIfCanceled();
			XtextResource resource = (XtextResource) resources.getResource(file.uri(), true);
			descriptions.addDescription(file.uri(), manager.getResourceDescription(resource));
			if (!resource.getContents().isEmpty()) {
				loaded.add(resource);
			}
		});
		return loaded;
	}

	private Map<String, ResourceDescriptionsData> upstream() {
		Map<String, ResourceDescriptionsData> upstream = new LinkedHashMap<>();
		for (IProject other : JourneyProjects.upstream(project)) {
			ProjectFiles files = new ProjectFiles(other);
			upstream.put(files.name(), files.built().descriptions());
		}
		return upstream;
	}

	private List<Finding> findings(List<XtextResource> loaded) {
		IResourceValidator validator = services.get(IResourceValidator.class);
		List<Finding> findings = new ArrayList<>();
		for (XtextResource resource : loaded) {
			stopIfCanceled();
			List<Issue> issues = validator.validate(resource, CheckMode.ALL, canceled::getAsBoolean);
			stopIfCanceled();
			IssueFindings file = new IssueFindings(resource, name(resource));
			issues.stream().map(file::finding).forEach(findings::add);
		}
		findings.sort(ORDER);
		return findings;
	}

	private void stopIfCanceled() {
		if (canceled.getAsBoolean()) {
			throw new OperationCanceledException();
		}
	}
}
