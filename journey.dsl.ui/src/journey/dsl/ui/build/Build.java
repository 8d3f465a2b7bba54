// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.BuildRequest;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.build.IndexState;
import org.eclipse.xtext.build.Source2GeneratedMapping;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.resource.persistence.SerializableResourceDescription;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.ui.Texts;
import journey.dsl.ui.index.AnalysedText;
import journey.dsl.ui.index.BuiltFile;
import journey.dsl.ui.index.BuiltFiles;
import journey.dsl.ui.index.FileReader;
import journey.dsl.ui.index.ProjectFiles;
import journey.dsl.ui.index.SavedContents;
import journey.dsl.ui.model.Language;
import journey.dsl.ui.problems.ProblemMarkers;
import journey.dsl.ui.rules.RuleSources;
import journey.dsl.validation.FileReferences;
import journey.dsl.validation.RuleSettings;

/**
 * One build of a project. Xtext's incremental builder finds out what a change concerns, and links it. The checks come
 * when all is linked, since some of them ask what the whole project refers to.
 */
final class Build {

	private final Language language;
	private final Map<String, BuiltFiles> upstream;
	private final CancelIndicator canceled;
	private final ProjectFiles files;
	private final SavedContents contents = new SavedContents();
	private final RuleSettings settings;

	/**
	 * A build.
	 *
	 * @param upstream the projects that this one refers to, by their names
	 */
	Build(IProject project, Language language, Map<String, BuiltFiles> upstream, CancelIndicator canceled) {
		this.language = language;
		this.upstream = upstream;
		this.canceled = canceled;
		this.files = new ProjectFiles(project);
		this.settings = new RuleSources().settings(files, LocalDate.now());
	}

	/**
	 * Builds what has changed.
	 *
	 * @param before the state of the last build
	 * @param external what has changed in other projects
	 * @return the state from now on
	 * @throws OperationCanceledException where it was cancelled; then the last state stays
	 */
	BuiltFiles run(BuiltFiles before, List<Delta> external, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Texts.WORKBENCH.text("build"), 100);
		Map<URI, Long> stamps = new LinkedHashMap<>();
		files.list().forEach(file -> stamps.put(file.uri(), file.stamp()));
		List<URI> dirty = stamps.keySet().stream().filter(uri -> !before.isCurrent(uri, stamps.get(uri))).toList();
		List<URI> deleted = before.files().keySet().stream().filter(uri -> !stamps.containsKey(uri)).toList();
		boolean rejudged = !before.judgedBy().equals(judgedBy());
		Map<String, String> builds = new TreeMap<>();
		upstream.forEach((name, state) -> builds.put(name, state.build()));
		if (dirty.isEmpty() && deleted.isEmpty() && external.isEmpty() && !rejudged) {
			return new BuiltFiles(before.build(), before.judgedBy(), before.files(), builds);
		}
		ResourceDescriptionsData descriptions = before.descriptions();
		XtextResourceSet resources = resources(descriptions);
		List<Delta> linked = link(request(resources, descriptions, dirty, deleted, external));
		progress.worked(40);
		Map<URI, BuiltFile> after = after(before, stamps, linked, resources, descriptions);
		Set<URI> concerned = new HashSet<>(rejudged ? after.keySet() : linkedFiles(linked));
		Map<URI, FileReferences> references = references(after);
		concerned.addAll(Judgement.concerned(before.references(), references, after));
		removeMarkers(deleted);
		List<URI> inOrder = after.keySet().stream().filter(concerned::contains).toList();
		check(inOrder, resources, references, progress.split(60));
		return new BuiltFiles(UUID.randomUUID().toString(), judgedBy(), after, builds);
	}

	/** What makes a difference to findings besides the files: the rules, the day and the language of messages. */
	private String judgedBy() {
		return new TreeMap<>(settings.severities()) + " " + settings.customRules() + " " + settings.today() + " "
				+ Locale.getDefault();
	}

	private XtextResourceSet resources(ResourceDescriptionsData descriptions) {
		Map<String, ResourceDescriptionsData> others = new LinkedHashMap<>();
		upstream.forEach((name, state) -> others.put("project:" + name, state.descriptions()));
		XtextResourceSet resources = new FileReader(language).resources(files.name(), descriptions, others, contents);
		settings.attachTo(resources);
		return resources;
	}

	private BuildRequest request(XtextResourceSet resources, ResourceDescriptionsData descriptions, List<URI> dirty,
			List<URI> deleted, List<Delta> external) {
		BuildRequest request = new BuildRequest();
		request.setResourceSet(resources);
		request.setState(new IndexState(descriptions, new Source2GeneratedMapping()));
		request.setDirtyFiles(new ArrayList<>(dirty));
		request.setDeletedFiles(new ArrayList<>(deleted));
		request.setExternalDeltas(new ArrayList<>(external));
		request.setAfterValidate((uri, issues) -> true);
		request.setIndexOnly(true);
		request.setCancelIndicator(canceled);
		return request;
	}

	private List<Delta> link(BuildRequest request) {
		IResourceServiceProvider.Registry services = language.get(IResourceServiceProvider.Registry.class);
		return language.get(IncrementalBuilder.class).build(request, services::getResourceServiceProvider)
				.getAffectedResources();
	}

	private static Set<URI> linkedFiles(List<Delta> linked) {
		Set<URI> uris = new HashSet<>();
		linked.stream().filter(delta -> delta.getNew() != null).forEach(delta -> uris.add(delta.getUri()));
		return uris;
	}

	private static Map<URI, BuiltFile> after(BuiltFiles before, Map<URI, Long> stamps, List<Delta> linked,
			XtextResourceSet resources, ResourceDescriptionsData descriptions) {
		Set<URI> built = linkedFiles(linked);
		Map<URI, BuiltFile> after = new LinkedHashMap<>();
		stamps.forEach((uri, stamp) -> {
			if (built.contains(uri)) {
				Resource resource = resources.getResource(uri, false);
				after.put(uri, new BuiltFile(stamp,
						(SerializableResourceDescription) descriptions.getResourceDescription(uri),
						FileReferences.of(resource).unresolved()));
			} else {
				after.put(uri, before.files().get(uri));
			}
		});
		return after;
	}

	private static Map<URI, FileReferences> references(Map<URI, BuiltFile> files) {
		Map<URI, FileReferences> references = new LinkedHashMap<>();
		files.forEach((uri, file) -> references.put(uri, file.references()));
		return references;
	}

	private void check(List<URI> uris, XtextResourceSet resources, Map<URI, FileReferences> references,
			SubMonitor progress) throws CoreException {
		progress.setWorkRemaining(uris.size());
		IResourceValidator validator = language.get(IResourceValidator.class);
		for (URI uri : uris) {
			stopIfCanceled();
			IFile file = ProjectFiles.file(uri);
			progress.subTask(Texts.WORKBENCH.text("build.checking", file.getProjectRelativePath()));
			Map<URI, FileReferences> others = new LinkedHashMap<>(references);
			others.remove(uri);
			FileReferences.ofOthers(resources, () -> List.copyOf(others.values()));
			List<Issue> issues = validator.validate(resources.getResource(uri, true), CheckMode.ALL, canceled);
			stopIfCanceled();
			AnalysedText text = contents.text(uri);
			List<Issue> found = text.problem().map(List::of).orElse(issues);
			atOnce(() -> ProblemMarkers.update(file, found, text.text()), file);
			progress.worked(1);
		}
	}

	private void removeMarkers(List<URI> deleted) throws CoreException {
		for (URI uri : deleted) {
			IFile file = ProjectFiles.file(uri);
			atOnce(() -> ProblemMarkers.remove(file), file);
		}
	}

	@FunctionalInterface
	private interface MarkerChange {
		void run() throws CoreException;
	}

	/** Views hear of a file's markers once; of a file that went away meanwhile there is nothing to tell. */
	private static void atOnce(MarkerChange change, IFile file) throws CoreException {
		IWorkspaceRunnable action = monitor -> {
			if (file.exists()) {
				change.run();
			}
		};
		try {
			ResourcesPlugin.getWorkspace().run(action, null, IWorkspace.AVOID_UPDATE, null);
		} catch (CoreException e) {
			if (file.exists()) {
				throw e;
			}
		}
	}

	private void stopIfCanceled() {
		if (canceled.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
