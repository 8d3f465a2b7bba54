// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes what a page says as GitHub Flavored Markdown, which the common hosts of git repositories show. Every text is
 * escaped; identifiers become anchors, so that links lead to the same places as on the page.
 */
final class MarkdownWriter {

	private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
	private static final Set<String> BLOCKS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "dl", "table",
			"blockquote", "div", "section", "article", "header", "footer", "details", "summary", "figure", "svg", "main");
	private static final String BREAK = "<br>";

	private final Function<String, String> links;
	private final Function<Element, String> figures;
	private final StringBuilder out = new StringBuilder();

	/**
	 * A writer for one page.
	 *
	 * @param links   from addresses on the page to addresses in Markdown; an empty one is no link
	 * @param figures from the drawing of a figure to the address of its file; an empty one leaves the figure out
	 */
	MarkdownWriter(Function<String, String> links, Function<Element, String> figures) {
		this.links = links;
		this.figures = figures;
	}

	/**
	 * Writes a page.
	 *
	 * @param main    what it says
	 * @param sources the line at its end
	 * @return Markdown
	 */
	String write(Element main, String sources) {
		children(main);
		if (!sources.isEmpty()) {
			paragraph(MarkdownText.escape(sources));
		}
		return out.append('\n').toString().stripLeading();
	}

	private void children(Element parent) {
		var line = new StringBuilder();
		for (Node child : parent.childNodes()) {
			if (child instanceof Element element && BLOCKS.contains(element.normalName())) {
				flush(line);
				block(element);
			} else {
				line.append(inline(child));
			}
		}
		flush(line);
	}

	private void flush(StringBuilder line) {
		paragraph(line.toString().strip());
		line.setLength(0);
	}

	private void block(Element element) {
		String tag = element.normalName();
		if (HEADINGS.contains(tag)) {
			lines("#".repeat(tag.charAt(1) - '0') + " " + anchor(element) + content(element));
		} else {
			switch (tag) {
			case "p", "summary" -> paragraph(anchor(element) + content(element));
			case "blockquote" -> lines("> " + MarkdownText.atStart(content(element)));
			case "ul", "ol" -> list(element);
			case "dl" -> definitions(element);
			case "table" -> table(element);
			case "svg" -> figure(element);
			default -> {
				paragraph(anchor(element));
				children(element);
			}
			}
		}
	}

	/** Items with headings are parts of their own; others stand in a list. */
	private void list(Element list) {
		if (list.select("h2, h3, h4").isEmpty()) {
			String items = list.children().stream().map(item -> "- " + anchor(item) + MarkdownText.atStart(content(item)))
					.collect(Collectors.joining("\n"));
			lines(items);
		} else {
			list.children().forEach(this::children);
		}
	}

	private void definitions(Element list) {
		String items = list.select("dt").stream()
				.map(term -> "- **" + content(term) + ":** " + values(term))
				.collect(Collectors.joining("\n"));
		lines(items);
	}

	private String values(Element term) {
		return Stream.iterate(term.nextElementSibling(), next -> next != null && next.normalName().equals("dd"),
				Element::nextElementSibling).map(this::content).collect(Collectors.joining(", "));
	}

	private void table(Element table) {
		List<Element> rows = table.select("tr");
		var lines = new StringBuilder();
		for (int i = 0; i < rows.size(); i++) {
			List<Element> cells = rows.get(i).children();
			String mark = anchor(rows.get(i));
			lines.append(i == 0 ? "| " : "\n| ").append(mark)
					.append(cells.stream().map(cell -> anchor(cell) + content(cell)).collect(Collectors.joining(" | ")))
					.append(" |");
			if (i == 0) {
				lines.append('\n').append(cells.stream().map(cell -> cell.hasClass("number") ? "--:" : "---")
						.collect(Collectors.joining(" | ", "| ", " |")));
			}
		}
		lines(lines.toString());
	}

	private void figure(Element svg) {
		String file = figures.apply(svg);
		if (!file.isEmpty()) {
			Element title = svg.selectFirst("title");
			lines("![" + MarkdownText.escape(title == null ? "" : title.text()) + "](" + MarkdownText.address(file) + ")");
		}
	}

	/** All that an element says, on one line. */
	private String content(Element element) {
		var line = new StringBuilder();
		for (Node child : element.childNodes()) {
			boolean block = child instanceof Element inner && BLOCKS.contains(inner.normalName());
			String text = block ? blockInLine((Element) child) : inline(child);
			if (block && !line.toString().isBlank() && !text.isBlank()) {
				line.append(BREAK);
			}
			line.append(text);
		}
		return line.toString().replaceAll(" {2,}", " ").strip();
	}

	private String blockInLine(Element block) {
		return switch (block.normalName()) {
		case "ul", "ol" -> block.children().stream().map(this::content).collect(Collectors.joining(BREAK));
		case "svg" -> "";
		default -> content(block);
		};
	}

	private String inline(Node node) {
		if (node instanceof TextNode text) {
			return MarkdownText.escape(text.getWholeText());
		}
		return node instanceof Element element ? inline(element) : "";
	}

	private String inline(Element element) {
		String content = content(element);
		if (element.hasClass("level")) {
			return "**" + content + ":**";
		}
		if (element.hasClass("badge") && element.previousElementSibling() != null) {
			return "· " + content;
		}
		return switch (element.normalName()) {
		case "a" -> link(element, content);
		case "code" -> "(" + content + ")";
		case "strong", "b" -> content.isEmpty() ? "" : "**" + content + "**";
		case "em", "i" -> content.isEmpty() ? "" : "*" + content + "*";
		case "br" -> BREAK;
		default -> content;
		};
	}

	private String link(Element element, String content) {
		String address = links.apply(element.attr("href"));
		return address.isEmpty() || content.isEmpty() ? content : "[" + content + "](" + MarkdownText.address(address) + ")";
	}

	private static String anchor(Element element) {
		String id = element.id();
		return id.isEmpty() ? "" : "<a id=\"" + id.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
				.replace(">", "&gt;").replace("|", "&#124;") + "\"></a>";
	}

	private void paragraph(String text) {
		if (!text.isEmpty()) {
			lines(MarkdownText.atStart(text));
		}
	}

	private void lines(String text) {
		if (!text.isEmpty()) {
			out.append("\n\n").append(text);
		}
	}
}
