// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.map;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The view's texts, in the language of the workbench where there is a bundle for it and in English elsewhere. */
final class MapTexts {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private MapTexts() {
	}

	/** A text with its arguments filled in; an unknown key is a programming error. */
	static String text(String key, Object... arguments) {
		ResourceBundle bundle = ResourceBundle.getBundle("journey.dsl.ui.map.map", Locale.getDefault(),
				MapTexts.class.getClassLoader(), NO_FALLBACK);
		return new MessageFormat(bundle.getString(key), Locale.getDefault()).format(arguments);
	}
}
