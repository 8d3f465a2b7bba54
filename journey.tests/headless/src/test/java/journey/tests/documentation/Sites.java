// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.DocumentationSite;
import journey.dsl.documentation.DocumentationSite.Options;
import journey.dsl.documentation.figure.Figure;
import journey.dsl.documentation.figure.FigureCatalogue;
import journey.dsl.documentation.figure.FigureContext;
import journey.dsl.documentation.figure.JourneyMap;
import journey.dsl.documentation.figure.Sheet;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;
import journey.tests.Models;

/** Writes sites and figures for tests. */
final class Sites {

	private Sites() {
	}

	/** {@return the files of a site by their paths} */
	static Map<String, byte[]> write(Project project, List<Finding> findings, Locale language) {
		var files = new TreeMap<String, byte[]>();
		try {
			new DocumentationSite(project, findings, new Options(language, Models.TODAY, file -> "shop/sofa.journey"))
					.write((path, content) -> {
						if (files.put(path, content) != null) {
							throw new IOException(path + " was written twice");
						}
					});
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return files;
	}

	/** {@return the pages and figures of a site as text} */
	static Map<String, String> documents(Project project, List<Finding> findings, Locale language) {
		var documents = new TreeMap<String, String>();
		write(project, findings, language).forEach((path, content) -> {
			if (path.endsWith(".html") || path.endsWith(".svg")) {
				documents.put(path, new String(content, StandardCharsets.UTF_8));
			}
		});
		return documents;
	}

	/** {@return the journey maps of a project, laid out} */
	static List<Scene> maps(Project project, Locale language) {
		var context = new FigureContext(project, new Wording(language), TextMetrics.shipped(), Models.TODAY);
		return project.elements(Journey.class).map(journey -> new JourneyMap().lay(journey, context)).toList();
	}

	/** {@return the journey map of a project's first journey in English, laid out with what was found} */
	static Scene map(Project project, List<Finding> findings) {
		var context = new FigureContext(project, new Wording(Locale.ENGLISH), TextMetrics.shipped(), Models.TODAY,
				findings);
		return new JourneyMap().lay(project.elements(Journey.class).findFirst().orElseThrow(), context);
	}

	/** {@return every figure of a project, laid out} */
	static List<Scene> figures(Project project, Locale language) {
		var context = new FigureContext(project, new Wording(language), TextMetrics.shipped(), Models.TODAY);
		return Stream.concat(FigureCatalogue.FIGURES.stream().flatMap(figure -> scenes(figure, context)),
				FigureCatalogue.PROJECT_FIGURES.stream().filter(figure -> figure.isShown(project))
						.map(figure -> figure.lay(context)))
				.toList();
	}

	private static <S extends journey.dsl.journey.Element> Stream<Scene> scenes(Figure<S> figure,
			FigureContext context) {
		return figure.subjects(context.project()).map(subject -> figure.lay(subject, context));
	}

	/** {@return every figure of a project, laid out for paper of the size A4} */
	static List<Scene> sections(Project project, Locale language) {
		var context = new FigureContext(project, new Wording(language), TextMetrics.shipped(), Models.TODAY);
		return Stream.concat(FigureCatalogue.FIGURES.stream().flatMap(figure -> sections(figure, context)),
				FigureCatalogue.PROJECT_FIGURES.stream().filter(figure -> figure.isShown(project))
						.flatMap(figure -> figure.sections(context, Sheet.A4).stream()))
				.toList();
	}

	private static <S extends journey.dsl.journey.Element> Stream<Scene> sections(Figure<S> figure,
			FigureContext context) {
		return figure.subjects(context.project())
				.flatMap(subject -> figure.sections(subject, context, Sheet.A4).stream());
	}

	/** {@return the figures of one kind that a project has, laid out} */
	static <S extends journey.dsl.journey.Element> List<Scene> figures(Figure<S> figure, Project project,
			Locale language) {
		var context = new FigureContext(project, new Wording(language), TextMetrics.shipped(), Models.TODAY);
		return figure.subjects(project).map(subject -> figure.lay(subject, context)).toList();
	}

	/** {@return a page or figure as a tree; pages are written so that they are XML too} */
	static Document parse(String document) {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new AssertionError(e.getMessage() + "\n" + document, e);
		}
	}

	/** {@return every element of a document} */
	static List<Element> elements(Document document) {
		NodeList plain = document.getElementsByTagName("*");
		var elements = new ArrayList<Element>();
		for (int i = 0; i < plain.getLength(); i++) {
			elements.add((Element) plain.item(i));
		}
		return elements;
	}
}
