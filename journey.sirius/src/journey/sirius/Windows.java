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

	/** Asks something of the window; does nothing outside of a workbench. */
	public static void with(Consumer<Window> request) {
		Bundle bundle = FrameworkUtil.getBundle(Windows.class);
		BundleContext context = bundle == null ? null : bundle.getBundleContext();
		ServiceReference<Window> reference = context == null ? null : context.getServiceReference(Window.class);
		Window window = reference == null ? null : context.getService(reference);
		if (window == null) {
			return;
		}
		try {
			request.accept(window);
		} finally {
			context.ungetService(reference);
		}
	}
}
