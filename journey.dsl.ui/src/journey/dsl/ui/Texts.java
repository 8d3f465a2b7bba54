// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the workbench, in its language where there is a bundle for it and in English elsewhere. */
public final class Texts {

	/** What is told about files and builds. */
	public static final Texts WORKBENCH = new Texts("journey.dsl.ui.workbench");

	/** What wizards say. */
	public static final Texts WIZARDS = new Texts("journey.dsl.ui.wizards.wizards");

	/** What pages of preferences and properties say. */
	public static final Texts PREFERENCES = new Texts("journey.dsl.ui.preferences.preferences");

	/** Without it, a French machine would get French where English is asked for. */
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final String bundle;

	private Texts(String bundle) {
		this.bundle = bundle;
	}

	/**
	 * A text with its arguments filled in.
	 *
	 * @param key its key in the bundle; an unknown one is a programming error
	 * @param arguments what is filled in
	 */
	public String text(String key, Object... arguments) {
		return in(Locale.getDefault(), key, arguments);
	}

	/** A text in a language of its own choice, such as that of a generated file. */
	public String in(Locale language, String key, Object... arguments) {
		return new MessageFormat(bundle(language).getString(key), language).format(arguments);
	}

	private ResourceBundle bundle(Locale language) {
		return ResourceBundle.getBundle(bundle, language, Texts.class.getClassLoader(), NO_FALLBACK);
	}
}
