// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;

import com.google.inject.Injector;

import journey.cli.terminal.Console;
import journey.cli.terminal.Progress;
import journey.cli.terminal.UserProblem;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.formatting2.FormattedText;

/** Formats the texts of files, each for itself. */
public final class SourceFormatter {

	private final Console console;

	/**
	 * A formatter.
	 *
	 * @param console is told of what is left out, and of progress
	 */
	public SourceFormatter(Console console) {
		this.console = console;
	}

	/**
	 * Formats files, in the order of their names; nothing is written.
	 *
	 * @param paths files and folders as the user names them
	 * @throws UserProblem where one cannot be read
	 */
	public List<FormattedFile> format(List<String> paths) {
		SourceSearch search = new SourceSearch(
				new FolderWalk(link -> console.note(console.messages().text("link-skipped", link))));
		paths.forEach(search::add);
		List<SourceFile> files = search.files().stream()
				.filter(file -> file.origin() != SourceFile.Origin.SIBLING).toList();
		if (files.isEmpty()) {
			throw new UserProblem("empty-project", String.join(" ", paths), SourceSearch.EXTENSION);
		}
		Map<SourceFile, String> texts = new LinkedHashMap<>();
		files.forEach(file -> texts.put(file, SourceText.read(file.path(), file.name())));
		Progress progress = console.progress();
		try {
			return format(texts, progress);
		} finally {
			progress.end();
		}
	}

	private static List<FormattedFile> format(Map<SourceFile, String> texts, Progress progress) {
		InternalErrors errors = new InternalErrors().listen();
		Injector injector = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		FormattedText formatter = injector.getInstance(FormattedText.class);
		List<FormattedFile> formatted = new ArrayList<>();
		texts.forEach((file, text) -> {
			XtextResource resource = parse(file, text, injector.getInstance(XtextResourceSet.class));
			Optional<String> after = resource.getParseResult().hasSyntaxErrors() ? Optional.empty()
					: Optional.of(FormattedText.apply(text, formatter.changes(resource)));
			formatted.add(new FormattedFile(file.path(), file.name(), text, after));
			progress.at(Progress.Phase.PARSING, formatted.size(), texts.size());
		});
		errors.check();
		return formatted;
	}

	private static XtextResource parse(SourceFile file, String text, XtextResourceSet resources) {
		XtextResource resource = (XtextResource) resources
				.createResource(URI.createFileURI(file.path().toString()));
		try {
			resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
			return resource;
		} catch (IOException unreadable) {
			throw new UserProblem("unreadable", file.name());
		}
	}
}
