// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Language;

/** Words and figures of diagrams and tables, in the language of the file that an element stands in. */
final class Texts {

	private static final String BUNDLE = "journey.sirius.services.texts";
	private static final int MOST_FRACTION_DIGITS = 6;
	private static final int DIGITS = 2;

	/** Stands between parts of a label. */
	static final String SEPARATOR = "·";

	private final ResourceBundle texts;
	private final Locale locale;

	private Texts(Locale locale) {
		this.locale = locale;
		// without fallback: a file in English stays English on a French desktop
		this.texts = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/** The texts in the language of an element's file; English where the element is in no file. */
	static Texts of(EObject element) {
		JourneyFile file = Ancestors.nearest(element, JourneyFile.class);
		return new Texts(file != null && file.getLanguage() == Language.FR ? Locale.FRENCH : Locale.ENGLISH);
	}

	/** The texts in the language of the user, for what is said to the user and not written in a diagram. */
	static Texts ofUser() {
		return new Texts(Locale.FRENCH.getLanguage().equals(Locale.getDefault().getLanguage()) ? Locale.FRENCH
				: Locale.ENGLISH);
	}

	/** A text with its arguments filled in. */
	String get(String key, Object... arguments) {
		return new MessageFormat(texts.getString(key), locale).format(arguments);
	}

	/** A figure as people write it, without superfluous zeros; an empty text for null. */
	String number(BigDecimal value) {
		if (value == null) {
			return "";
		}
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setGroupingUsed(false);
		format.setMaximumFractionDigits(MOST_FRACTION_DIGITS);
		return format.format(value);
	}

	/** A computed figure, rounded to two digits; an empty text where it is unknown. */
	String rounded(OptionalDouble value) {
		return value.isEmpty() || !Double.isFinite(value.getAsDouble()) ? ""
				: number(BigDecimal.valueOf(value.getAsDouble()).setScale(DIGITS, RoundingMode.HALF_UP));
	}

	/** A computed part of a whole, 0 to 1, as a percentage; an empty text where it is unknown. */
	String share(OptionalDouble value) {
		return value.isEmpty() || !Double.isFinite(value.getAsDouble()) ? ""
				: percent(BigDecimal.valueOf(value.getAsDouble()).movePointRight(DIGITS)
						.setScale(0, RoundingMode.HALF_UP));
	}

	/** A percentage with its sign, such as {@code 35%}; an empty text for null. */
	String percent(BigDecimal value) {
		return value == null ? "" : get("percent", number(value));
	}

	/** Several lines under each other, empty ones left out. */
	static String lines(String... lines) {
		return joined("\n", lines);
	}

	/** Several parts beside each other with a separator, empty ones left out. */
	static String parts(String... parts) {
		return joined(' ' + SEPARATOR + ' ', parts);
	}

	/**
	 * A user's text on one line: control characters, line breaks among them, become spaces, so that no text can break
	 * a label.
	 */
	static String oneLine(String text) {
		return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
	}

	private static String joined(String separator, String... parts) {
		StringJoiner joiner = new StringJoiner(separator);
		for (String part : parts) {
			if (!part.isEmpty()) {
				joiner.add(part);
			}
		}
		return joiner.toString();
	}
}
