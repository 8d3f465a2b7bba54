// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Injector;

import journey.cli.terminal.Console;
import journey.cli.terminal.Progress;
import journey.cli.terminal.UserProblem;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.journey.JourneyFile;
import journey.dsl.validation.CustomRule;
import journey.dsl.validation.IssueFindings;
import journey.dsl.validation.RuleSettings;

/** Reads a project, links it and validates it. */
public final class ProjectLoader {

	private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
			.thenComparing(Finding::line)
			.thenComparing(Finding::column)
			.thenComparing(Finding::rule)
			.thenComparing(Finding::message);

	private final Console console;

	/**
	 * A loader.
	 *
	 * @param console is told of what is left out, and of progress
	 */
	public ProjectLoader(Console console) {
		this.console = console;
	}

	/**
	 * Loads a project.
	 *
	 * @param request what to load
	 * @throws UserProblem where it cannot be read
	 */
	public LoadedProject load(ProjectRequest request) {
		SourceSearch search = new SourceSearch(
				new FolderWalk(link -> console.note(console.messages().text("link-skipped", link))));
		request.paths().forEach(search::add);
		List<SourceFile> files = search.files();
		if (files.isEmpty()) {
			throw new UserProblem("empty-project", String.join(" ", request.paths()), SourceSearch.EXTENSION);
		}
		RuleSettings settings = settings(request, search);
		Progress progress = console.progress();
		try {
			return load(read(files, progress), settings, request.language(), progress);
		} finally {
			progress.end();
		}
	}

	private static RuleSettings settings(ProjectRequest request, SourceSearch search) {
		Map<Path, String> found = search.rules();
		if (request.rules().isEmpty() && found.size() > 1) {
			throw new UserProblem("rules-several", String.join(", ", found.values()));
		}
		return request.rules().map(name -> RulesFile.read(Path.of(name), name))
				.or(() -> found.entrySet().stream().findFirst()
						.map(file -> RulesFile.read(file.getKey(), file.getValue())))
				.map(rules -> rules.settings(request.today()))
				.orElseGet(() -> new RuleSettings(Map.of(), request.today()));
	}

	/** Everything that can be wrong with the input is found before the language services are started. */
	private static Map<SourceFile, String> read(List<SourceFile> files, Progress progress) {
		Map<SourceFile, String> texts = new LinkedHashMap<>();
		for (SourceFile file : files) {
			String text = SourceText.read(file.path(), file.name());
			if (isBlank(text) && file.origin() == SourceFile.Origin.NAMED) {
				throw new UserProblem("empty-file", file.name());
			}
			texts.put(file, text);
			progress.at(Progress.Phase.READING, texts.size(), files.size());
		}
		if (texts.values().stream().allMatch(ProjectLoader::isBlank)) {
			throw new UserProblem("empty-file", files.get(0).name());
		}
		return texts;
	}

	private static LoadedProject load(Map<SourceFile, String> texts, RuleSettings settings,
			Function<Project, Locale> language, Progress progress) {
		InternalErrors errors = new InternalErrors().listen();
		Injector injector = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		XtextResourceSet resources = injector.getInstance(XtextResourceSet.class);
		settings.attachTo(resources);
		Map<XtextResource, SourceFile> parsed = parse(texts, resources, progress);
		index(parsed.keySet(), injector.getInstance(IResourceServiceProvider.class), resources);
		// the rules speak the language of the process
		Locale.setDefault(language.apply(project(parsed)));
		List<Finding> findings = validate(parsed, injector.getInstance(IResourceValidator.class), progress);
		errors.check();
		return loaded(parsed, findings, settings.customRules());
	}

	private static Map<XtextResource, SourceFile> parse(Map<SourceFile, String> texts, XtextResourceSet resources,
			Progress progress) {
		Map<XtextResource, SourceFile> parsed = new LinkedHashMap<>();
		for (Map.Entry<SourceFile, String> entry : texts.entrySet()) {
			parsed.put(parse(entry.getKey(), entry.getValue(), resources), entry.getKey());
			progress.at(Progress.Phase.PARSING, parsed.size(), texts.size());
		}
		return parsed;
	}

	/** Blank as the language sees it: a byte order mark and no-break spaces are white space. */
	private static boolean isBlank(String text) {
		return text.chars().allMatch(character -> Character.isWhitespace(character)
				|| Character.isSpaceChar(character) || character == '\ufeff');
	}

	private static XtextResource parse(SourceFile file, String text, XtextResourceSet resources) {
		Resource resource = resources.createResource(URI.createFileURI(file.path().toString()));
		try {
			resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException unreadable) {
			throw new UserProblem("unreadable", file.name());
		}
		return (XtextResource) resource;
	}

	/** Without an index of its own, the set of resources would search all files for every name. */
	private static void index(Iterable<XtextResource> parsed, IResourceServiceProvider services,
			XtextResourceSet resources) {
		IResourceDescription.Manager manager = services.getResourceDescriptionManager();
		List<IResourceDescription> descriptions = new ArrayList<>();
		parsed.forEach(resource -> descriptions.add(manager.getResourceDescription(resource)));
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources,
				new ResourceDescriptionsData(descriptions));
	}

	private static List<Finding> validate(Map<XtextResource, SourceFile> parsed, IResourceValidator validator,
			Progress progress) {
		List<Finding> findings = new ArrayList<>();
		int done = 0;
		for (Map.Entry<XtextResource, SourceFile> entry : parsed.entrySet()) {
			IssueFindings issues = new IssueFindings(entry.getKey(), entry.getValue().name());
			validator.validate(entry.getKey(), CheckMode.ALL, CancelIndicator.NullImpl).stream()
					.map(issues::finding)
					.forEach(findings::add);
			done++;
			progress.at(Progress.Phase.CHECKING, done, parsed.size());
		}
		findings.sort(ORDER);
		return findings;
	}

	private static Project project(Map<XtextResource, SourceFile> parsed) {
		return new Project(parsed.keySet().stream().map(resource -> (JourneyFile) resource.getContents().get(0)).toList());
	}

	private static LoadedProject loaded(Map<XtextResource, SourceFile> parsed, List<Finding> findings,
			List<CustomRule> customRules) {
		Map<JourneyFile, String> names = new LinkedHashMap<>();
		parsed.forEach((resource, file) -> names.put((JourneyFile) resource.getContents().get(0), file.name()));
		Set<String> wanted = parsed.values().stream()
				.filter(file -> file.origin() != SourceFile.Origin.SIBLING)
				.map(SourceFile::name)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		return new LoadedProject(project(parsed), findings, names, wanted, customRules);
	}
}
