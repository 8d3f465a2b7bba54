// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.labels;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Texts for people in one language, from a bundle beside the class that uses them. */
public final class Texts {

	/** Without it, a French machine would get French where English is asked for. */
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Locale language;
	private final ResourceBundle bundle;

	/**
	 * Loads the texts of a language.
	 *
	 * @param user a class in the bundle's package
	 * @param name the bundle's simple name
	 * @param language the language; English stands in for one that there are no texts for
	 */
	public Texts(Class<?> user, String name, Locale language) {
		this.language = language;
		this.bundle = ResourceBundle.getBundle(user.getPackageName() + '.' + name, language, user.getClassLoader(),
				NO_FALLBACK);
	}

	/**
	 * A text with its arguments filled in.
	 *
	 * @param key its key in the bundle; an unknown one is a programming error
	 * @param arguments what is filled in
	 */
	public String text(String key, Object... arguments) {
		return new MessageFormat(bundle.getString(key), language).format(arguments);
	}

	/** The text of a key as it stands in the bundle; empty where there is none. */
	public Optional<String> find(String key) {
		return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
	}
}
