// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.DomProcessor;

import journey.dsl.documentation.scene.Typeface;

/**
 * Draws texts with the font that they were measured with, whatever fonts the machine has. Java knows the semibold cut
 * as a family of its own, so the weight in the drawing becomes a family.
 */
final class ShippedFont implements DomProcessor {

	private static final String WEIGHT = "font-weight";
	private static final String FAMILY = "font-family";

	private final Map<Typeface, String> families = new EnumMap<>(Typeface.class);

	/** Makes the font known to Java's drawing; that takes a while the first time. */
	ShippedFont() {
		for (Typeface typeface : Typeface.values()) {
			Font font = load(typeface);
			GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
			families.put(typeface, font.getFamily());
		}
	}

	private static Font load(Typeface typeface) {
		String path = "/journey/dsl/documentation/assets/" + typeface.fileName();
		try (InputStream in = Typeface.class.getResourceAsStream(path)) {
			return Font.createFont(Font.TRUETYPE_FONT, in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (FontFormatException e) {
			throw new IllegalStateException(typeface.fileName(), e);
		}
	}

	@Override
	public void process(DomElement root) {
		root.setAttribute(FAMILY, families.get(Typeface.REGULAR) + ", sans-serif");
		useFamilies(root);
	}

	private void useFamilies(DomElement element) {
		if (Integer.toString(Typeface.SEMIBOLD.weight()).equals(element.attribute(WEIGHT))) {
			element.setAttribute(FAMILY, families.get(Typeface.SEMIBOLD) + ", sans-serif");
			element.setAttribute(WEIGHT, "normal");
		}
		element.children().forEach(this::useFamilies);
	}
}
