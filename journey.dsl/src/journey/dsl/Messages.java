// SPDX-License-Identifier: EPL-2.0
package journey.dsl;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Texts for people, in the language of the virtual machine where there is a bundle for it and in English elsewhere. */
public final class Messages {

	/** Texts of syntax errors. */
	public static final Messages SYNTAX = new Messages("journey.dsl.syntax");

	/** Texts of the rules' findings. */
	public static final Messages RULES = new Messages("journey.dsl.validation.rules");

	/** Texts of changed models that cannot be written. */
	public static final Messages WRITING = new Messages("journey.dsl.writing.writing");

	/** What is quoted of a file in a message: a name may have millions of letters, which nobody wants to read. */
	private static final int LONGEST_QUOTED = 400;

	/** Without it, a French machine would get French where English is asked for. */
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final String bundle;

	private final ClassLoader loader;

	private final int longest;

	private Messages(String bundle) {
		this(bundle, Messages.class, LONGEST_QUOTED);
	}

	private Messages(String bundle, Class<?> owner, int longest) {
		this.bundle = bundle;
		this.loader = owner.getClassLoader();
		this.longest = longest;
	}

	/**
	 * Texts of another part of the tool.
	 *
	 * @param bundle the resource bundle's base name
	 * @param owner a class of the part that has the bundle
	 */
	public Messages(String bundle, Class<?> owner) {
		this(bundle, owner, Integer.MAX_VALUE);
	}

	/**
	 * A text with its arguments filled in, in the language of the virtual machine.
	 *
	 * @param key its key in the bundle; an unknown one is a programming error
	 * @param arguments what is filled in; numbers are formatted as the language does
	 * @return the text
	 */
	public String text(String key, Object... arguments) {
		return in(Locale.getDefault(), key, arguments);
	}

	/**
	 * A text with its arguments filled in, in a language of its own choice, such as that of a generated file.
	 *
	 * @param language the language; English stands in for one that there are no texts for
	 * @param key its key in the bundle; an unknown one is a programming error
	 * @param arguments what is filled in; numbers are formatted as the language does
	 * @return the text
	 */
	public String in(Locale language, String key, Object... arguments) {
		Object[] filledIn = Arrays.stream(arguments).map(this::shortened).toArray();
		return new MessageFormat(bundle(language).getString(key), language).format(filledIn);
	}

	private Object shortened(Object argument) {
		if (!(argument instanceof String text) || text.length() <= longest) {
			return argument;
		}
		boolean insideCharacter = Character.isHighSurrogate(text.charAt(longest - 1));
		return text.substring(0, insideCharacter ? longest - 1 : longest) + "…";
	}

	/** {@return whether the bundle has a text for a key} */
	public boolean has(String key) {
		return bundle(Locale.getDefault()).containsKey(key);
	}

	/**
	 * A text as it stands in the bundle, no pattern.
	 *
	 * @param language the language; English stands in for one that there are no texts for
	 * @param key its key in the bundle
	 * @return the text; empty where there is none
	 */
	public Optional<String> find(Locale language, String key) {
		ResourceBundle texts = bundle(language);
		return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
	}

	private ResourceBundle bundle(Locale language) {
		return ResourceBundle.getBundle(bundle, language, loader, NO_FALLBACK);
	}
}
