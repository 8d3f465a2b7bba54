// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import static journey.dsl.documentation.scene.SvgElements.attribute;
import static journey.dsl.documentation.scene.SvgElements.element;
import static journey.dsl.documentation.scene.SvgElements.number;
import static journey.dsl.documentation.scene.SvgElements.start;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Draws a scene as accessible SVG: title and description, role, text as text. */
public final class SvgWriter {

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";
	private static final String FONTS = "'Open Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

	/** Where a drawing is shown decides how colours are written. */
	private enum Place {
		ALONE, PAGE, PLAIN
	}

	private final Place place;
	private final Theme theme;
	/** How many units a millimetre of paper holds, 0 for a screen. */
	private final double density;

	private SvgWriter(Place place, Theme theme, double density) {
		this.place = place;
		this.theme = theme;
		this.density = density;
	}

	/**
	 * For a file of its own: brings its style sheet for light and dark along.
	 *
	 * @return the writer
	 */
	public static SvgWriter standalone() {
		return new SvgWriter(Place.ALONE, Theme.LIGHT, 0);
	}

	/**
	 * For a place inside an HTML page that has {@link StyleSheet#pages()}.
	 *
	 * @return the writer
	 */
	public static SvgWriter inPage() {
		return new SvgWriter(Place.PAGE, Theme.LIGHT, 0);
	}

	/**
	 * For a place inside an HTML page that is printed only.
	 *
	 * @param density how many units a millimetre of paper holds
	 * @return the writer
	 */
	public static SvgWriter onPaper(double density) {
		return new SvgWriter(Place.PAGE, Theme.LIGHT, density);
	}

	/**
	 * For programs that know no style sheets: colours are attributes.
	 *
	 * @param theme the surroundings
	 * @return the writer
	 */
	public static SvgWriter plain(Theme theme) {
		return new SvgWriter(Place.PLAIN, theme, 0);
	}

	/**
	 * Draws a scene.
	 *
	 * @param scene the scene
	 * @return SVG, with an XML declaration unless it stands in a page
	 */
	public String write(Scene scene) {
		var text = new StringWriter(1 << 16);
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			if (place != Place.PAGE) {
				xml.writeStartDocument("UTF-8", "1.0");
				xml.writeCharacters("\n");
			}
			root(xml, scene);
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException e) {
			throw new IllegalStateException("The figure " + scene.id() + " cannot be written.", e);
		}
		return text.append('\n').toString();
	}

	private void root(XMLStreamWriter xml, Scene scene) throws XMLStreamException {
		String width = Numbers.format(scene.width());
		String height = Numbers.format(scene.height());
		xml.writeStartElement("svg");
		xml.writeDefaultNamespace(NAMESPACE);
		attribute(xml, "class", "figure");
		// what is inside an image cannot be reached, so a drawing with links is a group
		attribute(xml, "role", place == Place.PAGE && scene.hasLinks() ? "group" : "img");
		boolean described = !PlainText.of(scene.description()).isEmpty();
		attribute(xml, "aria-labelledby", scene.id() + "-title" + (described ? " " + scene.id() + "-description" : ""));
		language(xml, scene.language());
		attribute(xml, "width", length(scene.width()));
		attribute(xml, "height", length(scene.height()));
		attribute(xml, "viewBox", "0 0 " + width + " " + height);
		attribute(xml, "font-family", FONTS);
		element(xml, "title", scene.id() + "-title", scene.title());
		if (described) {
			element(xml, "desc", scene.id() + "-description", scene.description());
		}
		if (place == Place.ALONE) {
			element(xml, "style", null, StyleSheet.standalone());
		}
		if (place != Place.PAGE) {
			shape(xml, new Shape.Rectangle(new Box(0, 0, scene.width(), scene.height()), 0, Ink.fill(Tone.PAPER)));
		}
		for (Shape shape : scene.shapes()) {
			shape(xml, shape);
		}
		xml.writeCharacters("\n");
		xml.writeEndElement();
	}

	private String length(double units) {
		return density == 0 ? Numbers.format(units) : Numbers.format(units / density) + "mm";
	}

	private void shape(XMLStreamWriter xml, Shape shape) throws XMLStreamException {
		if (shape instanceof Shape.Group group) {
			group(xml, group);
		} else if (shape instanceof TextBlock block) {
			text(xml, block);
		} else if (shape instanceof Shape.Rectangle rectangle) {
			rectangle(xml, rectangle);
		} else if (shape instanceof Shape.Circle circle) {
			start(xml, "circle", true);
			number(xml, "cx", circle.x());
			number(xml, "cy", circle.y());
			number(xml, "r", circle.radius());
			ink(xml, circle.ink());
		} else if (shape instanceof Shape.Outline outline) {
			start(xml, "path", true);
			attribute(xml, "d", outline.data());
			ink(xml, outline.ink());
		} else if (shape instanceof Shape.Gradient gradient) {
			gradient(xml, gradient);
		} else if (shape instanceof Shape.Watermark mark) {
			watermark(xml, mark);
		}
	}

	private void group(XMLStreamWriter xml, Shape.Group group) throws XMLStreamException {
		start(xml, "g", false);
		attribute(xml, "id", group.id());
		attribute(xml, "class", group.role());
		boolean link = place == Place.PAGE && group.target() != null;
		if (link) {
			start(xml, "a", false);
			attribute(xml, "href", group.target());
		}
		// inside a link the title is its name
		if (group.title() != null) {
			element(xml, "title", null, group.title());
		}
		for (Shape shape : group.shapes()) {
			shape(xml, shape);
		}
		if (link) {
			xml.writeEndElement();
		}
		xml.writeCharacters("\n");
		xml.writeEndElement();
	}

	private void rectangle(XMLStreamWriter xml, Shape.Rectangle rectangle) throws XMLStreamException {
		start(xml, "rect", true);
		number(xml, "x", rectangle.box().x());
		number(xml, "y", rectangle.box().y());
		number(xml, "width", rectangle.box().width());
		number(xml, "height", rectangle.box().height());
		if (rectangle.radius() > 0) {
			number(xml, "rx", rectangle.radius());
		}
		ink(xml, rectangle.ink());
	}

	/** HTML knows one attribute; programs that read SVG as XML know the other. */
	private void language(XMLStreamWriter xml, String language) throws XMLStreamException {
		attribute(xml, "lang", language);
		if (place != Place.PAGE) {
			attribute(xml, "xml:lang", language);
		}
	}

	private void text(XMLStreamWriter xml, TextBlock block) throws XMLStreamException {
		boolean fromRight = SvgLines.runFromRight(block);
		start(xml, "text", false);
		language(xml, block.language());
		number(xml, "font-size", block.style().size());
		if (block.style().typeface() != Typeface.REGULAR) {
			attribute(xml, "font-weight", Integer.toString(block.style().typeface().weight()));
		}
		if (fromRight) {
			attribute(xml, "direction", "rtl");
		}
		if (block.align() != TextBlock.Align.START) {
			attribute(xml, "text-anchor", block.align() == TextBlock.Align.MIDDLE ? "middle" : "end");
		}
		if (block.halo()) {
			attribute(xml, "paint-order", "stroke");
			attribute(xml, "stroke-linejoin", "round");
			ink(xml, Ink.of(block.tone(), Tone.SURFACE, 4));
		} else {
			ink(xml, Ink.fill(block.tone()));
		}
		SvgLines.write(xml, block, fromRight);
		xml.writeEndElement();
	}

	private void gradient(XMLStreamWriter xml, Shape.Gradient gradient) throws XMLStreamException {
		double extent = Math.max(1e-6, gradient.bottom() - gradient.top());
		double middle = (gradient.middle() - gradient.top()) / extent;
		start(xml, "linearGradient", false);
		attribute(xml, "id", gradient.id());
		attribute(xml, "gradientUnits", "userSpaceOnUse");
		number(xml, "x1", 0);
		number(xml, "x2", 0);
		number(xml, "y1", gradient.top());
		number(xml, "y2", gradient.bottom());
		stop(xml, 0, gradient.above(), 0.34);
		stop(xml, middle, gradient.above(), 0.02);
		stop(xml, middle, gradient.below(), 0.02);
		stop(xml, 1, gradient.below(), 0.34);
		xml.writeEndElement();
		start(xml, "path", true);
		attribute(xml, "d", gradient.data());
		attribute(xml, "fill", "url(#" + gradient.id() + ")");
	}

	private void stop(XMLStreamWriter xml, double offset, Tone tone, double opacity) throws XMLStreamException {
		xml.writeEmptyElement("stop");
		number(xml, "offset", offset);
		number(xml, "stop-opacity", opacity);
		if (place == Place.PLAIN) {
			attribute(xml, "stop-color", tone.in(theme));
		} else {
			attribute(xml, "class", "c-" + tone.cssName());
		}
	}

	private void watermark(XMLStreamWriter xml, Shape.Watermark mark) throws XMLStreamException {
		start(xml, "text", false);
		attribute(xml, "aria-hidden", "true");
		number(xml, "font-size", mark.size());
		attribute(xml, "font-weight", "600");
		attribute(xml, "letter-spacing", "6");
		attribute(xml, "text-anchor", "middle");
		attribute(xml, "transform", "translate(" + Numbers.format(mark.x()) + " " + Numbers.format(mark.y())
				+ ") rotate(-24)");
		ink(xml, Ink.fill(Tone.MUTED).faded(0.08));
		xml.writeCharacters(PlainText.of(mark.text()));
		xml.writeEndElement();
	}

	private void ink(XMLStreamWriter xml, Ink ink) throws XMLStreamException {
		var classes = new ArrayList<String>();
		paint(xml, "fill", "f-", ink.fill(), classes);
		if (ink.stroke() != null) {
			paint(xml, "stroke", "s-", ink.stroke(), classes);
			number(xml, "stroke-width", ink.width());
			attribute(xml, "stroke-linecap", "round");
			attribute(xml, "stroke-dasharray", ink.dashes());
		}
		if (ink.opacity() < 1) {
			number(xml, "opacity", ink.opacity());
		}
		attribute(xml, "class", classes.isEmpty() ? null : String.join(" ", classes));
	}

	private void paint(XMLStreamWriter xml, String property, String prefix, Tone tone, List<String> classes)
			throws XMLStreamException {
		if (tone == null) {
			attribute(xml, property, "none");
		} else if (place == Place.PLAIN) {
			attribute(xml, property, tone.in(theme));
		} else {
			classes.add(prefix + tone.cssName());
		}
	}
}
