// SPDX-License-Identifier: EPL-2.0
package journey.cli.format;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import journey.dsl.documentation.DocumentationSite.FigureFile;
import journey.dsl.documentation.DocumentationSite.PageSink;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Theme;
import journey.dsl.documentation.scene.Tone;

/**
 * The figures as PNG files for slides and documents that know no SVG: twice as many pixels as the figure has units, so
 * that text stays sharp on fine screens; fewer where the picture would get too large for most programs.
 */
public final class PixelFigures implements Publication {

	/** Pixels of one unit. */
	private static final double SCALE = 2;
	/** More pixels than this in all take more memory than a picture is worth: 4 bytes for each. */
	private static final double MOST = 60_000_000;

	@Override
	public void write(SiteParts parts, PageSink sink) throws IOException {
		var painter = new ScenePainter();
		for (FigureFile figure : (Iterable<FigureFile>) parts.site().figures()::iterator) {
			sink.write(figure.path().replaceFirst("\\.svg$", ".png"), png(figure.scene(), painter));
		}
	}

	private static byte[] png(Scene scene, ScenePainter painter) throws IOException {
		double scale = Math.min(SCALE, Math.sqrt(MOST / (scene.width() * scene.height())));
		var image = new BufferedImage((int) Math.ceil(scene.width() * scale), (int) Math.ceil(scene.height() * scale),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.setColor(Color.decode(Tone.PAPER.in(Theme.LIGHT)));
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
			graphics.scale(scale, scale);
			painter.paint(scene, graphics);
		} finally {
			graphics.dispose();
		}
		var bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}
}
