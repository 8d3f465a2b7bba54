// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

import java.util.List;

/** Draws a scene as accessible SVG: title and description, role, text as text. */
public final class SvgWriter {

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";
	private static final String FONTS = "'Open Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

	/** Where a drawing is shown decides what it brings along and how colours are written. */
	private enum Place {
		ALONE, PAGE, PLAIN
	}

	private final Place place;
	private final SvgInk inks;
	/** How many units a millimetre of paper holds, 0 for a screen. */
	private final double density;
	private final Repeats repeats;
	/** Rules for the shipped font, empty where a page brings them or nobody does. */
	private final String fonts;

	private SvgWriter(Place place, Theme theme, double density, Repeats repeats) {
		this(place, theme, density, repeats, "");
	}

	private SvgWriter(Place place, Theme theme, double density, Repeats repeats, String fonts) {
		this.place = place;
		this.inks = new SvgInk(place == Place.PLAIN ? theme : null);
		this.density = density;
		this.repeats = repeats;
		this.fonts = fonts;
	}

	/**
	 * For a file of its own: brings its style sheet for light and dark along, and leaves the font to the reader's machine.
	 *
	 * @return the writer
	 */
	public static SvgWriter standalone() {
		return new SvgWriter(Place.ALONE, Theme.LIGHT, 0, Repeats.NONE);
	}

	/**
	 * For a file of its own that has the shipped font near it.
	 *
	 * @param fonts where the font's files are, seen from the file, with a slash at the end
	 * @return the writer
	 */
	public static SvgWriter standalone(String fonts) {
		return new SvgWriter(Place.ALONE, Theme.LIGHT, 0, Repeats.NONE, StyleSheet.fonts(fonts));
	}

	/**
	 * For a place inside an HTML page that has {@link StyleSheet#pages()}.
	 *
	 * @return the writer
	 */
	public static SvgWriter inPage() {
		return inPage(Repeats.NONE);
	}

	/**
	 * For a place inside an HTML page that has {@link StyleSheet#pages()}, where parts of the figure follow.
	 *
	 * @param repeats what the parts show again
	 * @return the writer
	 */
	public static SvgWriter inPage(Repeats repeats) {
		return new SvgWriter(Place.PAGE, Theme.LIGHT, 0, repeats);
	}

	/**
	 * For a place inside an HTML page that is printed only.
	 *
	 * @param density how many units a millimetre of paper holds
	 * @param repeats what the page holds already, as a part of the whole figure
	 * @return the writer
	 */
	public static SvgWriter onPaper(double density, Repeats repeats) {
		return new SvgWriter(Place.PAGE, Theme.LIGHT, density, repeats);
	}

	/**
	 * For programs that know no style sheets: colours are attributes.
	 *
	 * @param theme the surroundings
	 * @return the writer
	 */
	public static SvgWriter plain(Theme theme) {
		return new SvgWriter(Place.PLAIN, theme, 0, Repeats.NONE);
	}

	/**
	 * Draws a scene.
	 *
	 * @param scene the scene
	 * @return SVG, with an XML declaration unless it stands in a page
	 */
	public String write(Scene scene) {
		var xml = new Markup();
		if (place != Place.PAGE) {
			xml.declare();
		}
		root(xml, scene);
		xml.text("\n");
		return xml.toString();
	}

	private void root(Markup xml, Scene scene) {
		String width = Numbers.format(scene.width());
		String height = Numbers.format(scene.height());
		xml.inline("svg");
		xml.attribute("xmlns", NAMESPACE);
		xml.attribute("class", "figure");
		// what is inside an image cannot be reached, so a drawing with links is a group
		xml.attribute("role", place == Place.PAGE && scene.hasLinks() ? "group" : "img");
		boolean described = !PlainText.of(scene.description()).isEmpty();
		xml.attribute("aria-labelledby", scene.id() + "-title" + (described ? " " + scene.id() + "-description" : ""));
		language(xml, scene.language());
		xml.attribute("width", length(scene.width()));
		xml.attribute("height", length(scene.height()));
		xml.attribute("viewBox", "0 0 " + width + " " + height);
		xml.attribute("font-family", FONTS);
		xml.element("title", scene.id() + "-title", PlainText.of(scene.title()));
		if (described) {
			xml.element("desc", scene.id() + "-description", PlainText.of(scene.description()));
		}
		if (place == Place.ALONE) {
			xml.element("style", null, "\n" + fonts + StyleSheet.standalone());
		}
		if (place != Place.PAGE) {
			shape(xml, new Shape.Rectangle(new Box(0, 0, scene.width(), scene.height()), 0, Ink.fill(Tone.PAPER)));
		}
		for (Shape shape : scene.shapes()) {
			shape(xml, shape);
		}
		xml.endLine();
	}

	private String length(double units) {
		return density == 0 ? Numbers.format(units) : Numbers.format(units / density) + "mm";
	}

	private void shape(Markup xml, Shape shape) {
		if (shape instanceof Shape.Group group) {
			group(xml, group);
		} else if (shape instanceof TextBlock block) {
			text(xml, block);
		} else if (shape instanceof Shape.Rectangle rectangle) {
			rectangle(xml, rectangle);
		} else if (shape instanceof Shape.Circle circle) {
			xml.empty("circle");
			xml.attribute("cx", circle.x());
			xml.attribute("cy", circle.y());
			xml.attribute("r", circle.radius());
			inks.ink(xml, circle.ink());
		} else if (shape instanceof Shape.Outline outline) {
			xml.empty("path");
			xml.attribute("d", outline.data());
			inks.ink(xml, outline.ink());
		} else if (shape instanceof Shape.Gradient gradient) {
			inks.gradient(xml, gradient);
		} else if (shape instanceof Shape.Watermark mark) {
			watermark(xml, mark);
		} else if (shape instanceof Shape.Repeat repeat) {
			repeat(xml, repeat);
		}
	}

	private void group(Markup xml, Shape.Group group) {
		xml.start("g");
		xml.attribute("id", repeats.name(group));
		xml.attribute("class", group.role());
		boolean link = place == Place.PAGE && group.target() != null;
		if (link) {
			xml.start("a");
			xml.attribute("href", group.target());
		}
		// inside a link the title is its name
		if (group.title() != null) {
			xml.element("title", null, PlainText.of(group.title()));
		}
		for (Shape shape : group.shapes()) {
			shape(xml, shape);
		}
		if (link) {
			xml.end();
		}
		xml.endLine();
	}

	private void repeat(Markup xml, Shape.Repeat repeat) {
		if (repeats.has(repeat.group())) {
			xml.empty("use");
			xml.attribute("href", "#" + repeats.name(repeat.group()));
			xml.attribute("x", repeat.dx());
			xml.attribute("y", repeat.dy());
			return;
		}
		xml.start("g");
		xml.attribute("transform", "translate(" + Numbers.format(repeat.dx()) + " " + Numbers.format(repeat.dy()) + ")");
		SceneParts.unnamed(List.of(repeat.group()), "").forEach(shape -> shape(xml, shape));
		xml.endLine();
	}

	private void rectangle(Markup xml, Shape.Rectangle rectangle) {
		xml.empty("rect");
		xml.attribute("x", rectangle.box().x());
		xml.attribute("y", rectangle.box().y());
		xml.attribute("width", rectangle.box().width());
		xml.attribute("height", rectangle.box().height());
		if (rectangle.radius() > 0) {
			xml.attribute("rx", rectangle.radius());
		}
		inks.ink(xml, rectangle.ink());
	}

	/** HTML knows one attribute; programs that read SVG as XML know the other. */
	private void language(Markup xml, String language) {
		xml.attribute("lang", language);
		if (place != Place.PAGE) {
			xml.attribute("xml:lang", language);
		}
	}

	private void text(Markup xml, TextBlock block) {
		boolean fromRight = block.runsFromRight();
		xml.start("text");
		language(xml, block.language());
		xml.attribute("font-size", block.style().size());
		if (block.style().typeface() != Typeface.REGULAR) {
			xml.attribute("font-weight", Integer.toString(block.style().typeface().weight()));
		}
		if (fromRight) {
			xml.attribute("direction", "rtl");
		}
		if (block.align() != TextBlock.Align.START) {
			xml.attribute("text-anchor", block.align() == TextBlock.Align.MIDDLE ? "middle" : "end");
		}
		if (block.halo()) {
			xml.attribute("paint-order", "stroke");
			xml.attribute("stroke-linejoin", "round");
			inks.ink(xml, Ink.of(block.tone(), Tone.SURFACE, 4));
		} else {
			inks.ink(xml, Ink.fill(block.tone()));
		}
		SvgLines.write(xml, block, fromRight);
		xml.end();
	}

	private void watermark(Markup xml, Shape.Watermark mark) {
		xml.start("text");
		xml.attribute("aria-hidden", "true");
		xml.attribute("font-size", mark.size());
		xml.attribute("font-weight", "600");
		xml.attribute("letter-spacing", "6");
		xml.attribute("text-anchor", "middle");
		xml.attribute("transform", "translate(" + Numbers.format(mark.x()) + " " + Numbers.format(mark.y())
				+ ") rotate(-24)");
		inks.ink(xml, Ink.fill(Tone.MUTED).faded(0.08));
		xml.text(PlainText.of(mark.text()));
		xml.end();
	}
}
