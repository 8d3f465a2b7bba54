// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.Theme;

/** Figures as PNG pictures for slides and documents, on light paper; never on the user's thread. */
public final class FigurePixels {

	/** Pixels of a unit, so that text is sharp on fine screens. */
	private static final double SCALE = 2;

	/** A larger picture would take more memory than it is worth. */
	private static final double MOST = 60_000_000;

	private FigurePixels() {
	}

	/** Draws a figure; with fewer pixels for each unit where it would get too large. */
	public static byte[] png(Scene scene) throws IOException {
		double scale = Math.min(SCALE, Math.sqrt(MOST / (scene.width() * scene.height())));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new MapPainter().paint(scene, Theme.LIGHT, new Box(0, 0, scene.width(), scene.height()), scale),
				"png", bytes);
		return bytes.toByteArray();
	}
}
