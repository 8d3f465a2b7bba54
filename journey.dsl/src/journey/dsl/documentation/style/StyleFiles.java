// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.style.StyleException.Problem;

/** Checks the files of a style. They come from the company itself; these checks keep the site self-contained. */
final class StyleFiles {

	private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
	private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";
	private static final List<String> ACTIVE = List.of("script", "foreignobject", "iframe", "handler", "set", "animate");
	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
	/** An address in a style sheet that is no data, or another style sheet. */
	private static final Pattern OUTSIDE = Pattern
			.compile("(?i)@import|(?:url|src|image|image-set)\\(\\s*['\"]?(?!data:|#|['\"\\s])");

	private StyleFiles() {
	}

	/** A style sheet, if it needs nothing but itself. */
	static String sheet(byte[] content) throws StyleException {
		String css = text(content, SiteStyle.SHEET);
		if (OUTSIDE.matcher(COMMENT.matcher(css).replaceAll(" ")).find()) {
			throw new StyleException(Problem.REACHES_OUT, SiteStyle.SHEET);
		}
		return css;
	}

	/** The title of a drawing, if it is one and no more than that. */
	static String drawing(byte[] content) throws StyleException {
		Element root = root(content);
		if (!"svg".equals(root.getLocalName()) || !SVG_NAMESPACE.equals(root.getNamespaceURI())) {
			throw new StyleException(Problem.NO_PICTURE, SiteStyle.SVG_LOGO);
		}
		NodeList elements = root.getElementsByTagName("*");
		check(root);
		String title = "";
		for (int i = 0; i < elements.getLength(); i++) {
			Element element = (Element) elements.item(i);
			check(element);
			if (title.isEmpty() && "title".equals(element.getLocalName())) {
				title = PlainText.of(element.getTextContent());
			}
		}
		return title;
	}

	private static void check(Element element) throws StyleException {
		if (ACTIVE.stream().anyMatch(element.getLocalName().toLowerCase(Locale.ROOT)::startsWith)) {
			throw new StyleException(Problem.ACTIVE_PICTURE, SiteStyle.SVG_LOGO);
		}
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			Attr attribute = (Attr) attributes.item(i);
			String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
			if (attribute.getName().toLowerCase(Locale.ROOT).startsWith("on")) {
				throw new StyleException(Problem.ACTIVE_PICTURE, SiteStyle.SVG_LOGO);
			}
			boolean inside = value.startsWith("#") || value.startsWith("data:image/");
			if (("href".equals(attribute.getLocalName()) || "src".equals(attribute.getLocalName())) && !inside) {
				throw new StyleException(Problem.REACHES_OUT, SiteStyle.SVG_LOGO);
			}
		}
	}

	/** No document type: it could grow without end or read other files. */
	private static Element root(byte[] content) throws StyleException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setNamespaceAware(true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
		} catch (SAXException | IOException broken) {
			throw new StyleException(Problem.NO_PICTURE, SiteStyle.SVG_LOGO);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("There is no parser that refuses document types.", e);
		}
	}

	static void checkPixels(byte[] content) throws StyleException {
		if (content.length < PNG.length || !Arrays.equals(PNG, Arrays.copyOf(content, PNG.length))) {
			throw new StyleException(Problem.NO_PICTURE, SiteStyle.PNG_LOGO);
		}
	}

	/** The lines of a text that are not empty. */
	static List<String> paragraphs(byte[] content) throws StyleException {
		return text(content, SiteStyle.FOOTER).lines().map(PlainText::of).filter(line -> !line.isEmpty()).toList();
	}

	private static String text(byte[] content, String file) throws StyleException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			if (text.indexOf('\0') >= 0) {
				throw new StyleException(Problem.NOT_TEXT, file);
			}
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException invalid) {
			throw new StyleException(Problem.NOT_TEXT, file);
		}
	}
}
