// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Does work in small pieces, a few at a time, so that other events come in between; for the user's thread. */
final class Pieces {

	/** How long pieces are done until other events have their turn. */
	private static final long TURN = TimeUnit.MILLISECONDS.toNanos(8);

	private final Display display;
	private BooleanSupplier work = () -> false;
	private boolean waiting;

	/** Does nothing yet. */
	Pieces(Display display) {
		this.display = display;
	}

	/**
	 * Does the first pieces of some work now and the others later, and none any more of other work.
	 *
	 * @param piece does the next piece, and tells whether there are more
	 */
	void start(BooleanSupplier piece) {
		work = piece;
		turn();
	}

	/** Does nothing any more. */
	void stop() {
		work = () -> false;
	}

	private void turn() {
		long start = System.nanoTime();
		boolean more = true;
		while (more && System.nanoTime() - start < TURN) {
			more = work.getAsBoolean();
		}
		if (more && !waiting) {
			waiting = true;
			display.asyncExec(() -> {
				waiting = false;
				turn();
			});
		}
	}
}
