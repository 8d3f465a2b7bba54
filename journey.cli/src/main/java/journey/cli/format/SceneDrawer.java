// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;

import journey.dsl.documentation.scene.Scene;

/** Draws the figures of a document for print where their elements stand. */
final class SceneDrawer implements SVGDrawer {

	/** The attribute that names the figure. */
	static final String FIGURE = "data-figure";

	private final Map<String, Scene> scenes;
	private final ScenePainter painter;

	/**
	 * A drawer.
	 *
	 * @param scenes  the figures by their identifiers
	 * @param painter paints them
	 */
	SceneDrawer(Map<String, Scene> scenes, ScenePainter painter) {
		this.scenes = Map.copyOf(scenes);
		this.painter = painter;
	}

	@Override
	public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double width, double height,
			double dotsPerPixel) {
		return new Drawing(scenes.get(svg.getAttribute(FIGURE)), width, height, dotsPerPixel);
	}

	private final class Drawing implements SVGImage {

		private final Scene scene;
		private final double width;
		private final double height;
		private final double dots;

		Drawing(Scene scene, double width, double height, double dots) {
			this.scene = scene;
			this.width = width;
			this.height = height;
			this.dots = dots;
		}

		@Override
		public int getIntrinsicWidth() {
			return (int) width;
		}

		@Override
		public int getIntrinsicHeight() {
			return (int) height;
		}

		@Override
		public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
			device.drawWithGraphics((float) x, (float) y, (float) (width / dots), (float) (height / dots), graphics -> {
				double scale = width / dots / scene.width();
				graphics.scale(scale, scale);
				painter.paint(scene, graphics);
			});
		}
	}

	@Override
	public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
		// the painter has its fonts
	}

	@Override
	public void addFontFile(java.io.File file, String family, Integer weight, FontStyle style) {
		// the painter has its fonts
	}

	@Override
	public void addFontStream(FSSupplier<java.io.InputStream> stream, String family, Integer weight, FontStyle style) {
		// the painter has its fonts
	}

	@Override
	public void close() {
		// holds nothing
	}
}
