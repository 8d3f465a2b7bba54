// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.SvgWriter;
import journey.dsl.documentation.scene.Theme;

/** Turns parts of figures into pixels; never on the user's thread. */
final class MapPainter {

	/** A figure is the project's own and bounded by its text: a long journey may have any number of shapes. */
	private static final DocumentLimits LIMITS = new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
			DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE);

	private final LoaderContext context = LoaderContext.builder().preProcessor(new ShippedFont()).documentLimits(LIMITS)
			.build();

	/**
	 * Draws a part of a figure.
	 *
	 * @param picture the figure
	 * @param theme its surroundings
	 * @param part which part, in units of the figure
	 * @param scale pixels for each unit
	 * @return the pixels, without transparency
	 */
	BufferedImage paint(MapPicture picture, Theme theme, Box part, double scale) {
		return paint(picture.part(part), theme, part, scale);
	}

	/** Draws a part of a figure that has no more shapes than that. */
	BufferedImage paint(Scene scene, Theme theme, Box part, double scale) {
		BufferedImage image = new BufferedImage(pixels(part.width() * scale), pixels(part.height() * scale),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.scale(scale, scale);
			graphics.translate(-part.x(), -part.y());
			load(scene, theme).render((Component) null, graphics,
					new ViewBox(0, 0, (float) scene.width(), (float) scene.height()));
		} finally {
			graphics.dispose();
		}
		return image;
	}

	private static int pixels(double length) {
		return Math.max(1, (int) Math.ceil(length - 1e-6));
	}

	private SVGDocument load(Scene scene, Theme theme) {
		byte[] svg = SvgWriter.plain(theme).write(scene).getBytes(StandardCharsets.UTF_8);
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
		if (document == null) {
			throw new IllegalStateException("The figure " + scene.id() + " cannot be drawn.");
		}
		return document;
	}
}
