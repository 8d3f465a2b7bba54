// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.fixes;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Computes what needs a parsed text: not on the user's thread, which goes on with its events meanwhile. */
final class Background {

	private Background() {
	}

	/**
	 * Computes something.
	 *
	 * @param fallback the answer where that fails, which is logged, or is given up
	 */
	static <T> T compute(Supplier<T> computation, T fallback) {
		if (Display.getCurrent() == null) {
			return computation.get();
		}
		AtomicReference<T> answer = new AtomicReference<>(fallback);
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> answer.set(computation.get()));
		} catch (InvocationTargetException e) {
			ILog.of(Background.class).error("Quick fixes cannot be found.", e.getCause());
		} catch (InterruptedException givenUp) {
			Thread.currentThread().interrupt();
		}
		return answer.get();
	}
}
