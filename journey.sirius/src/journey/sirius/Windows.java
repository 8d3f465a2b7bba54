// SPDX-License-Identifier: EPL-2.0
package journey.sirius;

import java.util.function.Consumer;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import journey.dsl.diagram.Window;

/** Finds the workbench's {@link Window}, where there is one. */
public final class Windows {

	private Windows() {
	}

	/** Does something as soon as the workbench has nothing else to do; at once outside of a workbench. */
	public static void later(Runnable action) {
		if (!with(window -> window.later(action))) {
			action.run();
		}
	}

	/**
	 * Asks something of the window.
	 *
	 * @return false outside of a workbench, where nothing is done
	 */
	public static boolean with(Consumer<Window> request) {
		Bundle bundle = FrameworkUtil.getBundle(Windows.class);
		BundleContext context = bundle == null ? null : bundle.getBundleContext();
		ServiceReference<Window> reference = context == null ? null : context.getServiceReference(Window.class);
		Window window = reference == null ? null : context.getService(reference);
		if (window == null) {
			return false;
		}
		try {
			request.accept(window);
			return true;
		} finally {
			context.ungetService(reference);
		}
	}
}
