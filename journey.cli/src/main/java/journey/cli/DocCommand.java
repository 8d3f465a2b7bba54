// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import journey.cli.format.MarkdownPages;
import journey.cli.format.PixelFigures;
import journey.cli.format.PrintDocument;
import journey.cli.format.Publication;
import journey.cli.format.SiteParts;
import journey.cli.output.FindingSummary;
import journey.cli.project.LoadedProject;
import journey.cli.project.ProjectLoader;
import journey.cli.project.ProjectRequest;
import journey.cli.site.SiteFolder;
import journey.cli.site.StyleFolder;
import journey.cli.terminal.Console;
import journey.cli.terminal.Progress;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.DocumentationSite;
import journey.dsl.documentation.style.SiteStyle;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the documentation of a project. */
@Command(name = "doc")
final class DocCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ProjectOptions options;

	@Option(names = { "-o", "--output" }, paramLabel = "DIR", required = true)
	private String output;

	@Option(names = "--format", paramLabel = "html,md,svg,png,pdf", defaultValue = "html")
	private String formats;

	@Option(names = "--style", paramLabel = "DIR")
	private String style;

	DocCommand(Console console) {
		this.console = console;
	}

	/** The formats of documentation. */
	enum Format {
		/** A site for a browser. */
		HTML(SiteParts::writeSite),
		/** Pages for hosts of git repositories, with figures. */
		MD(new MarkdownPages()),
		/** Figures. */
		SVG(SiteParts::writeFigures),
		/** Figures as pixels. */
		PNG(new PixelFigures()),
		/** One document for print. */
		PDF(new PrintDocument());

		private final Publication publication;

		Format(Publication publication) {
			this.publication = publication;
		}
	}

	@Override
	public Integer call() throws IOException {
		Set<Format> chosenFormats = formats();
		SiteFolder.check(output);
		SiteStyle look = style == null ? SiteStyle.SHIPPED : StyleFolder.read(style);
		ProjectRequest request = options.request(this::language);
		CompletableFuture<Void> prepared = prepare();
		LoadedProject loaded = new ProjectLoader(console).load(request);
		prepared.join();
		DocumentationSite.Options chosen = new DocumentationSite.Options(language(loaded.project()), options.today(),
				file -> loaded.names().get(file), look);
		int files = publish(new DocumentationSite(loaded.project(), loaded.findings(), chosen), chosenFormats);
		console.note(console.messages().text("site-written", files, output));
		console.note(FindingSummary.of(loaded.findings(), loaded.names().size(), console.messages()));
		return ExitStatus.FINE;
	}

	/** What writing pages needs is loaded while the project is read: half of the time goes by before it is known. */
	private CompletableFuture<Void> prepare() {
		JourneyPackage.eINSTANCE.eClass();
		Locale expected = options.language().map(Language::locale).orElseGet(Locale::getDefault);
		return CompletableFuture.runAsync(() -> DocumentationSite.prepare(expected));
	}

	private int publish(DocumentationSite site, Set<Format> chosen) throws IOException {
		Progress progress = console.progress();
		try (SiteFolder folder = SiteFolder.open(output)) {
			var parts = new SiteParts(site);
			for (Format format : chosen) {
				format.publication.write(parts, (path, content) -> {
					folder.write(path, content);
					progress.at(Progress.Phase.WRITING, folder.size(), 0);
				});
			}
			folder.publish();
			return folder.size();
		} finally {
			progress.end();
		}
	}

	private Set<Format> formats() {
		Set<Format> chosen = EnumSet.noneOf(Format.class);
		for (String word : formats.split(",", -1)) {
			chosen.add(Choice.of(Format.class, "--format", word.strip()));
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
