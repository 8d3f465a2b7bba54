// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.labels;

import java.util.Locale;
import java.util.Optional;

import journey.dsl.Messages;

/** Texts for people in one language, from a bundle beside the class that uses them. */
public final class Texts {

	private final Locale language;
	private final Messages messages;

	/**
	 * Takes the texts of a language.
	 *
	 * @param user a class in the bundle's package
	 * @param name the bundle's simple name
	 * @param language the language; English stands in for one that there are no texts for
	 */
	public Texts(Class<?> user, String name, Locale language) {
		this.language = language;
		this.messages = new Messages(user.getPackageName() + '.' + name, user);
	}

	/**
	 * A text with its arguments filled in.
	 *
	 * @param key its key in the bundle; an unknown one is a programming error
	 * @param arguments what is filled in
	 */
	public String text(String key, Object... arguments) {
		return messages.in(language, key, arguments);
	}

	/** The text of a key as it stands in the bundle; empty where there is none. */
	public Optional<String> find(String key) {
		return messages.find(language, key);
	}
}
