// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** Lets the workbench live while a test waits. */
final class EventLoop {

	private static final Duration DEADLINE = Duration.ofSeconds(60);

	private EventLoop() {
	}

	/** Handles events until the condition holds; fails with the message when it does not come true in time. */
	static void until(String message, BooleanSupplier condition) {
		long end = System.nanoTime() + DEADLINE.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail(message + " did not come true within " + DEADLINE.toSeconds() + " s");
			}
			turn();
		}
	}

	/** Handles an event, or waits a moment for one. */
	static void turn() {
		Display display = Display.getCurrent();
		if (!display.readAndDispatch()) {
			// wakes the display up, so that a condition which changes without an event is seen
			display.timerExec(5, () -> { });
			display.sleep();
		}
	}

	/** Handles the events that are there. */
	static void drain() {
		while (Display.getCurrent().readAndDispatch()) {
			// one after the other
		}
	}

	/** Computes on another thread, as the platform does, while events are handled. */
	static <T> T inBackground(Supplier<T> computation) {
		CompletableFuture<T> result = CompletableFuture.supplyAsync(computation);
		until("an answer", result::isDone);
		return result.join();
	}
}
