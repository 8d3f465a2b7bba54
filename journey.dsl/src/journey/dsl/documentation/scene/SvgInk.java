// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

/** Writes colours: as classes that a style sheet knows, or as they are for programs that know no style sheets. */
final class SvgInk {

	/** Whose colours are written as they are; null where they are classes. */
	private final Theme literal;

	SvgInk(Theme literal) {
		this.literal = literal;
	}

	void gradient(Markup xml, Shape.Gradient gradient) {
		double extent = Math.max(1e-6, gradient.bottom() - gradient.top());
		double middle = (gradient.middle() - gradient.top()) / extent;
		xml.start("linearGradient");
		xml.attribute("id", gradient.id());
		xml.attribute("gradientUnits", "userSpaceOnUse");
		xml.attribute("x1", 0);
		xml.attribute("x2", 0);
		xml.attribute("y1", gradient.top());
		xml.attribute("y2", gradient.bottom());
		stop(xml, 0, gradient.above(), 0.34);
		stop(xml, middle, gradient.above(), 0.02);
		stop(xml, middle, gradient.below(), 0.02);
		stop(xml, 1, gradient.below(), 0.34);
		xml.end();
		xml.empty("path");
		xml.attribute("d", gradient.data());
		xml.attribute("fill", "url(#" + gradient.id() + ")");
	}

	private void stop(Markup xml, double offset, Tone tone, double opacity) {
		xml.inlineEmpty("stop");
		xml.attribute("offset", offset);
		xml.attribute("stop-opacity", opacity);
		if (literal != null) {
			xml.attribute("stop-color", tone.in(literal));
		} else {
			xml.attribute("class", "c-" + tone.cssName());
		}
	}

	void ink(Markup xml, Ink ink) {
		paint(xml, "fill", ink.fill());
		if (ink.stroke() != null) {
			paint(xml, "stroke", ink.stroke());
			xml.attribute("stroke-width", ink.width());
			xml.attribute("stroke-linecap", "round");
			xml.attribute("stroke-dasharray", ink.dashes());
		}
		if (ink.opacity() < 1) {
			xml.attribute("opacity", ink.opacity());
		}
		xml.attribute("class", classes(ink));
	}

	private void paint(Markup xml, String property, Tone tone) {
		if (tone == null) {
			xml.attribute(property, "none");
		} else if (literal != null) {
			xml.attribute(property, tone.in(literal));
		}
	}

	/** The classes that bring the colours; null where these are attributes, or there are none. */
	private String classes(Ink ink) {
		if (literal != null) {
			return null;
		}
		String fill = ink.fill() == null ? null : "f-" + ink.fill().cssName();
		String stroke = ink.stroke() == null ? null : "s-" + ink.stroke().cssName();
		if (fill == null) {
			return stroke;
		}
		return stroke == null ? fill : fill + " " + stroke;
	}
}
