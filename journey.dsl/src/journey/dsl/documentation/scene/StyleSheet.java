// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

/** Writes the palette as CSS, so that figures and pages take their colours from one place. */
public final class StyleSheet {

	private StyleSheet() {
	}

	/**
	 * Rules for a figure that stands alone. The values are literal, because many viewers of SVG know no custom
	 * properties; the dark ones stand in a media query.
	 *
	 * @return CSS
	 */
	public static String standalone() {
		var css = new StringBuilder();
		rules(css, Theme.LIGHT);
		css.append("@media (prefers-color-scheme: dark) {\n");
		rules(css, Theme.DARK);
		return css.append("}\n").toString();
	}

	/**
	 * Rules that name the files of the shipped font.
	 *
	 * @param folder where they are, seen from the style sheet, with a slash at the end; empty beside it
	 * @return CSS
	 */
	public static String fonts(String folder) {
		var css = new StringBuilder();
		for (Typeface face : Typeface.values()) {
			css.append("@font-face { font-family: \"Open Sans\"; font-weight: ").append(face.weights())
					.append("; font-display: swap; src: url(\"").append(folder).append(face.fileName())
					.append("\") format(\"truetype\") }\n");
		}
		return css.toString();
	}

	/**
	 * The font, custom properties and rules for pages and the figures inside them. Paper is always light.
	 *
	 * @return CSS
	 */
	public static String pages() {
		var css = new StringBuilder(fonts(""));
		properties(css, ":root", Theme.LIGHT);
		css.append("@media screen and (prefers-color-scheme: dark) {\n");
		properties(css, ":root", Theme.DARK);
		css.append("}\n");
		for (Tone tone : Tone.values()) {
			rule(css, tone, "var(--" + tone.cssName() + ")");
		}
		return css.toString();
	}

	private static void properties(StringBuilder css, String selector, Theme theme) {
		css.append(selector).append(" {\n");
		for (Tone tone : Tone.values()) {
			css.append("\t--").append(tone.cssName()).append(": ").append(tone.in(theme)).append(";\n");
		}
		css.append("}\n");
	}

	private static void rules(StringBuilder css, Theme theme) {
		for (Tone tone : Tone.values()) {
			rule(css, tone, tone.in(theme));
		}
	}

	private static void rule(StringBuilder css, Tone tone, String value) {
		css.append(".f-").append(tone.cssName()).append(" { fill: ").append(value).append(" }\n");
		css.append(".s-").append(tone.cssName()).append(" { stroke: ").append(value).append(" }\n");
		css.append(".c-").append(tone.cssName()).append(" { stop-color: ").append(value).append(" }\n");
	}
}
