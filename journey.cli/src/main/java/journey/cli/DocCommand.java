// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import journey.cli.output.FindingSummary;
import journey.cli.project.LoadedProject;
import journey.cli.project.ProjectLoader;
import journey.cli.site.SiteFolder;
import journey.cli.terminal.Console;
import journey.cli.terminal.UserProblem;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.DocumentationSite;
import journey.dsl.journey.JourneyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the documentation of a project. */
@Command(name = "doc")
final class DocCommand implements Callable<Integer> {

	private static final Set<Format> AVAILABLE = EnumSet.of(Format.HTML, Format.SVG);

	private final Console console;

	@Mixin
	private ProjectOptions options;

	@Option(names = { "-o", "--output" }, paramLabel = "DIR", required = true)
	private String output;

	@Option(names = "--format", paramLabel = "html,svg", defaultValue = "html")
	private String formats;

	DocCommand(Console console) {
		this.console = console;
	}

	/** The formats of documentation. */
	enum Format {
		/** A site for a browser. */
		HTML,
		/** Markdown. */
		MD,
		/** Figures. */
		SVG,
		/** Figures as pixels. */
		PNG,
		/** One document for print. */
		PDF
	}

	@Override
	public Integer call() throws IOException {
		Set<Format> chosenFormats = formats();
		SiteFolder.check(output);
		LoadedProject loaded = new ProjectLoader(console).load(options.request(this::language));
		DocumentationSite.Options chosen = new DocumentationSite.Options(language(loaded.project()), options.today(),
				file -> loaded.names().get(file));
		int files = publish(new DocumentationSite(loaded.project(), loaded.findings(), chosen), chosenFormats);
		console.note(console.messages().text("site-written", files, output));
		console.note(FindingSummary.of(loaded.findings(), loaded.names().size(), console.messages()));
		return ExitStatus.FINE;
	}

	private int publish(DocumentationSite site, Set<Format> chosen) throws IOException {
		try (SiteFolder folder = SiteFolder.open(output)) {
			site.write((path, content) -> {
				// The site holds its figures as files; alone, they are what "svg" asks for.
				if (chosen.contains(Format.HTML) || path.endsWith(".svg")) {
					folder.write(path, content);
				}
			});
			folder.publish();
			return folder.size();
		}
	}

	private Set<Format> formats() {
		Set<Format> chosen = EnumSet.noneOf(Format.class);
		for (String word : formats.split(",", -1)) {
			Format format = Choice.of(Format.class, "--format", word.strip());
			if (!AVAILABLE.contains(format)) {
				throw new UserProblem("format-later", word.strip(), "html, svg");
			}
			chosen.add(format);
		}
		return chosen;
	}

	/** The language asked for, else that of the project's first file: pages do not depend on who generates them. */
	private Locale language(Project project) {
		Optional<Locale> asked = options.language().map(Language::locale);
		return asked.orElseGet(() -> ofModel(project.files().get(0)));
	}

	private static Locale ofModel(JourneyFile file) {
		return file.getLanguage() == journey.dsl.journey.Language.FR ? Locale.FRENCH : Locale.ENGLISH;
	}
}
