// SPDX-License-Identifier: EPL-2.0
package journey.tests.restart;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the workbench live while something is waited for. */
final class EventLoop {

	private static final Duration DEADLINE = Duration.ofSeconds(60);
	private static final int PATIENCE_IN_MILLISECONDS = 10;

	private EventLoop() {
	}

	/**
	 * Handles events until the condition holds.
	 *
	 * @throws IllegalStateException with the message, where it does not come true in time
	 */
	static void until(String message, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + DEADLINE.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException(message + " did not come true within " + DEADLINE.toSeconds() + " s");
			}
			if (!display.readAndDispatch()) {
				// wakes the display up, so that a condition which changes without an event is seen
				display.timerExec(PATIENCE_IN_MILLISECONDS, () -> { });
				display.sleep();
			}
		}
	}
}
