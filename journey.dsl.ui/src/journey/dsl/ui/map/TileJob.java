// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

import journey.dsl.documentation.scene.Box;
import journey.dsl.documentation.scene.Theme;
import journey.dsl.ui.Texts;
import journey.dsl.validation.KnownFailures;

/** Draws tiles in the background. What is asked for last is drawn, what was asked for before is given up. */
final class TileJob extends Job {

	/**
	 * What is to be drawn.
	 *
	 * @param picture the figure
	 * @param theme its surroundings
	 * @param scale pixels for each unit
	 * @param tiles the tiles
	 * @param parts the parts of the figure that they show
	 */
	record Order(MapPicture picture, Theme theme, double scale, List<TileLayer.Tile> tiles, List<Box> parts) {
	}

	/** Takes a tile. */
	interface Taker {

		/** Takes the pixels of a tile that was ordered, on the job's thread. */
		void take(Order order, TileLayer.Tile tile, ImageData pixels);
	}

	private final Taker taker;
	private final KnownFailures failures = new KnownFailures();
	private MapPainter painter;
	private final AtomicReference<Order> order = new AtomicReference<>();

	TileJob(Taker taker) {
		super(Texts.MAP.text("drawing.job"));
		this.taker = taker;
		setSystem(true);
		setPriority(Job.SHORT);
	}

	/** Draws these, and nothing else any more. */
	void draw(Order newOrder) {
		order.set(newOrder);
		schedule();
	}

	/** What is being drawn; null where nothing is. */
	Order order() {
		return order.get();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Order current = order.get();
		if (current == null) {
			return Status.OK_STATUS;
		}
		try {
			if (painter == null) {
				painter = new MapPainter();
			}
			for (int index = 0; index < current.tiles().size(); index++) {
				if (monitor.isCanceled() || order.get() != current) {
					return Status.CANCEL_STATUS;
				}
				BufferedImage image = painter.paint(current.picture(), current.theme(), current.parts().get(index),
						current.scale());
				taker.take(current, current.tiles().get(index), data(image));
			}
		} catch (RuntimeException e) {
			if (failures.isNew(current.picture().journey(), current.picture().kind().name(), e)) {
				ILog.of(TileJob.class).error(Texts.MAP.text("drawing.failed"), e);
			}
		}
		order.compareAndSet(current, null);
		return Status.OK_STATUS;
	}

	private static ImageData data(BufferedImage image) {
		int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		for (int row = 0; row < image.getHeight(); row++) {
			data.setPixels(0, row, image.getWidth(), pixels, row * image.getWidth());
		}
		return data;
	}
}
