// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.tests.Models;

/** The pages of docs are also the pages of the workbench's help: their links lead to each other and to nothing else. */
class GuideLinksTest {

	private static final Path DOCS = Models.projectRoot().resolve("docs");

	private static final Path BUNDLE = Models.projectRoot().resolve("journey.dsl.ui");

	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

	static Stream<String> pages() throws IOException {
		try (Stream<Path> files = Files.list(DOCS)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")).sorted().toList()
					.stream();
		}
	}

	static Stream<String> contents() {
		return Stream.of("help/toc.xml", "help/contexts.xml", "nl/fr/help/toc.xml", "nl/fr/help/contexts.xml");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void eachLinkLeadsToWhatTheHelpHasToo(String page) {
		assertThat(links(page)).allSatisfy(link -> assertThat(isThere(page, link)).as(link).isTrue());
	}

	@ParameterizedTest
	@MethodSource("contents")
	void theContentsOfTheHelpNamePages(String file) throws IOException {
		Set<String> pages = Pattern.compile("href=\"help/html/([a-z-]+)\\.html\"")
				.matcher(Files.readString(BUNDLE.resolve(file))).results().map(match -> match.group(1) + ".md")
				.collect(Collectors.toSet());

		assertThat(pages).isNotEmpty().isSubsetOf(pagesAsSet());
	}

	private static Set<String> pagesAsSet() throws IOException {
		return pages().collect(Collectors.toSet());
	}

	private static boolean isThere(String page, String link) {
		String file = link.replaceFirst("#.*", "");
		String anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
		String target = file.isEmpty() ? page : file;
		boolean inside = target.matches("[a-z.-]+\\.(md|json|mmd)|images/[a-z-]+\\.png");
		return inside && Files.exists(DOCS.resolve(target)) && (anchor.isEmpty() || anchors(target).contains(anchor));
	}

	private static List<String> links(String page) {
		List<String> links = new ArrayList<>();
		document(page).accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				add(link.getDestination());
				super.visit(link);
			}

			@Override
			public void visit(Image image) {
				add(image.getDestination());
			}

			private void add(String destination) {
				if (!destination.startsWith("https://")) {
					links.add(destination);
				}
			}
		});
		return links;
	}

	/** The anchors of the headings, as git hosts and the help pages make them. */
	private static Set<String> anchors(String page) {
		Set<String> anchors = new TreeSet<>();
		document(page).accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				anchors.add(TextContentRenderer.builder().build().render(heading).toLowerCase(Locale.ROOT)
						.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
			}
		});
		return anchors;
	}

	private static Node document(String page) {
		try {
			return PARSER.parse(Files.readString(DOCS.resolve(page)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
