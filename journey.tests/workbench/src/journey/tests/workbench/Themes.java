// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has the workbench shown in another theme; after a test in that of before. */
final class Themes implements BeforeEachCallback, AfterEachCallback {

	static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private String before;

	/** Takes a theme from now on. */
	static void show(String theme) {
		engine().setTheme(theme, false);
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		before = engine().getActiveTheme().getId();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		restore();
	}

	/** Takes the theme of before the test. */
	void restore() {
		show(before);
	}
}
