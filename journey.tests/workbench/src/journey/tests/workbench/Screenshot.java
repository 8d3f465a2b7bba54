// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * What the screen shows.
 *
 * @param file where it was saved
 * @param colors how many colours it has, counted on a grid; a blank screen has few
 */
record Screenshot(Path file, int colors) {

	private static final int GRID = 5;

	/** How many colours a part of the screen has, counted on a grid. */
	static int colors(Rectangle part) {
		EventLoop.drain();
		Image image = copy(part);
		try {
			return colors(image.getImageData());
		} finally {
			image.dispose();
		}
	}

	private static Image copy(Rectangle part) {
		Image image = new Image(Display.getCurrent(), part.width, part.height);
		GC gc = new GC(Display.getCurrent());
		gc.copyArea(image, part.x, part.y);
		gc.dispose();
		return image;
	}

	/** Saves the screen as a PNG into the folder that the system property <code>screenshot.dir</code> names. */
	static Screenshot save(String name) {
		return save(name, Display.getCurrent().getBounds());
	}

	/** Saves a part of the screen in the same way. */
	static Screenshot save(String name, Rectangle part) {
		EventLoop.drain();
		Image image = copy(part);
		try {
			return save(image.getImageData(), name);
		} finally {
			image.dispose();
		}
	}

	private static Screenshot save(ImageData data, String name) {
		Path file = Path.of(System.getProperty("screenshot.dir", "screenshots")).resolve(name + ".png");
		try {
			Files.createDirectories(file.getParent());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return new Screenshot(file, colors(data));
	}

	private static int colors(ImageData data) {
		Set<Integer> colors = new HashSet<>();
		for (int y = 0; y < data.height; y += GRID) {
			for (int x = 0; x < data.width; x += GRID) {
				colors.add(data.getPixel(x, y));
			}
		}
		return colors.size();
	}
}
