// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Does many small pieces of work, a few at a time, so that other events come in between; for the user's thread. */
public final class Pieces {

	/** How long pieces are done until other events have their turn. */
	private static final long TURN = TimeUnit.MILLISECONDS.toNanos(8);

	private final Display display;
	private final Deque<Runnable> left = new ArrayDeque<>();
	private BooleanSupplier wanted = () -> false;
	private boolean waiting;

	/** Does nothing yet. */
	public Pieces(Display display) {
		this.display = display;
	}

	/**
	 * Does the first of some pieces now and the others later, and none any more of those that were left of others.
	 *
	 * @param pieces the work, in its order
	 * @param stillWanted tells whether it still is wanted; where it is not, what is left is dropped
	 */
	public void start(Collection<? extends Runnable> pieces, BooleanSupplier stillWanted) {
		left.clear();
		left.addAll(pieces);
		wanted = stillWanted;
		turn();
	}

	private void turn() {
		long start = System.nanoTime();
		while (!left.isEmpty() && System.nanoTime() - start < TURN) {
			if (wanted.getAsBoolean()) {
				left.remove().run();
			} else {
				left.clear();
			}
		}
		if (!left.isEmpty() && !waiting) {
			waiting = true;
			display.asyncExec(() -> {
				waiting = false;
				turn();
			});
		}
	}
}
