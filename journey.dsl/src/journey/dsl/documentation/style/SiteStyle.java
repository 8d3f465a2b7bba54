// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.style;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a company's own site looks: colours and type in a style sheet that comes after the shipped one, a logo, a text
 * in the footer. Whatever is missing stays as shipped.
 *
 * @param sheet  CSS, already checked
 * @param logo   a picture at the top of every page
 * @param footer paragraphs at the end of every page, as plain text
 */
public record SiteStyle(Optional<String> sheet, Optional<Logo> logo, List<String> footer) {

	/** The shipped look. */
	public static final SiteStyle SHIPPED = new SiteStyle(Optional.empty(), Optional.empty(), List.of());

	/** Name of the file with the style sheet. */
	public static final String SHEET = "style.css";
	/** Name of the file with the logo as SVG. */
	public static final String SVG_LOGO = "logo.svg";
	/** Name of the file with the logo as PNG, where there is none as SVG. */
	public static final String PNG_LOGO = "logo.png";
	/** Name of the file with the text of the footer. */
	public static final String FOOTER = "footer.txt";

	/** The files that make a style, each with the greatest number of bytes that it may have. */
	public static final Map<String, Integer> FILES = Map.of(SHEET, 256 * 1024, SVG_LOGO, 512 * 1024, PNG_LOGO,
			1024 * 1024, FOOTER, 8 * 1024);

	/**
	 * A picture.
	 *
	 * @param fileName {@link #SVG_LOGO} or {@link #PNG_LOGO}
	 * @param content  the file
	 * @param text     what it says to those who do not see it, may be empty
	 */
	public record Logo(String fileName, byte[] content, String text) {

		/** Copies the file. */
		public Logo {
			content = content.clone();
		}

		@Override
		public byte[] content() {
			return content.clone();
		}
	}

	/** Checks that nothing is missing. */
	public SiteStyle {
		Objects.requireNonNull(sheet, "sheet");
		Objects.requireNonNull(logo, "logo");
		footer = List.copyOf(footer);
	}

	/**
	 * Reads a style.
	 *
	 * @param files those of {@link #FILES} that there are
	 * @return the style
	 * @throws StyleException where a file cannot be used
	 */
	public static SiteStyle of(Map<String, byte[]> files) throws StyleException {
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			if (file.getValue().length > FILES.get(file.getKey())) {
				throw new StyleException(StyleException.Problem.TOO_LARGE, file.getKey());
			}
		}
		return new SiteStyle(Optional.ofNullable(sheet(files.get(SHEET))), logo(files), footer(files.get(FOOTER)));
	}

	private static String sheet(byte[] content) throws StyleException {
		return content == null ? null : StyleFiles.sheet(content);
	}

	private static Optional<Logo> logo(Map<String, byte[]> files) throws StyleException {
		byte[] drawing = files.get(SVG_LOGO);
		if (drawing != null) {
			return Optional.of(new Logo(SVG_LOGO, drawing, StyleFiles.drawing(drawing)));
		}
		byte[] pixels = files.get(PNG_LOGO);
		if (pixels != null) {
			StyleFiles.checkPixels(pixels);
			return Optional.of(new Logo(PNG_LOGO, pixels, ""));
		}
		return Optional.empty();
	}

	private static List<String> footer(byte[] content) throws StyleException {
		return content == null ? List.of() : StyleFiles.paragraphs(content);
	}
}
