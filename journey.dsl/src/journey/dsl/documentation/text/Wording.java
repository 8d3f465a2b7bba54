// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import journey.dsl.analysis.QualifiedNames;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Money;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Quantity;
import journey.dsl.journey.Volume;

/** Puts the model into words of one language: fixed texts, names of enumeration values, numbers. */
public final class Wording {

	private static final String BUNDLE = "journey.dsl.documentation.text.messages";
	private static final String MINUS = "\u2212";

	private final Locale language;
	private final ResourceBundle bundle;
	private final DecimalFormat numbers;

	/**
	 * Loads the texts of a language.
	 *
	 * @param language the language; English stands in for one that there are no texts for
	 */
	public Wording(Locale language) {
		this.bundle = ResourceBundle.getBundle(BUNDLE, language, Wording.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		this.language = Locale.forLanguageTag(bundle.getString("language"));
		var symbols = new DecimalFormatSymbols(Locale.ROOT);
		symbols.setDecimalSeparator(bundle.getString("number.decimal").charAt(0));
		symbols.setGroupingSeparator(bundle.getString("number.grouping").charAt(0));
		symbols.setMinusSign(MINUS.charAt(0));
		this.numbers = new DecimalFormat("#,##0.##", symbols);
		numbers.setNegativePrefix(MINUS);
	}

	/**
	 * Returns the language of the texts.
	 *
	 * @return English or French
	 */
	public Locale language() {
		return language;
	}

	/**
	 * Returns a fixed text.
	 *
	 * @param key       its key
	 * @param arguments what stands in its places
	 * @return the text
	 */
	public String text(String key, Object... arguments) {
		String text = bundle.getString(key);
		// only these mean something in a pattern
		boolean pattern = text.indexOf('{') >= 0 || text.indexOf('\'') >= 0;
		return pattern ? new MessageFormat(text, language).format(arguments) : text;
	}

	/**
	 * Returns a fixed text without places, where there is one.
	 *
	 * @param key its key
	 * @return the text
	 */
	public Optional<String> find(String key) {
		return bundle.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
	}

	/**
	 * Returns the word for a value of an enumeration.
	 *
	 * @param value the value, or null
	 * @return the word, empty for one that was left out in the text
	 */
	public String word(Enumerator value) {
		if (value == null || "unspecified".equals(value.getName())) {
			return "";
		}
		String key = value.getClass().getSimpleName() + "." + value.getName();
		try {
			return bundle.getString(key);
		} catch (MissingResourceException e) {
			throw new IllegalStateException("There is no word for " + key + ".", e);
		}
	}

	/**
	 * Returns what people call an element.
	 *
	 * @param element the element, or null
	 * @return its title, its name where it has none, an empty text for one that is missing or was not found
	 */
	public String title(NamedElement element) {
		if (element == null || element.eIsProxy()) {
			return "";
		}
		String title = PlainText.of(element.getTitle());
		return title.isEmpty() ? PlainText.of(element.getName()) : title;
	}

	/**
	 * Returns the titles of elements.
	 *
	 * @param elements the elements
	 * @return titles with commas between, or semicolons where a title has a comma, without those that were not found
	 */
	public String titles(Collection<? extends NamedElement> elements) {
		List<String> titles = elements.stream().map(this::title).filter(title -> !title.isEmpty()).toList();
		return String.join(titles.stream().anyMatch(title -> title.contains(",")) ? "; " : ", ", titles);
	}

	/**
	 * Returns an element's qualified name in a form that is an identifier in HTML and SVG.
	 *
	 * @param element the element
	 * @return the name; a character that no identifier of the language has is written as {@code ~} and its number
	 */
	public static String id(EObject element) {
		var id = new StringBuilder();
		QualifiedNames.of(element).codePoints().forEach(point -> {
			boolean mark = Character.getType(point) == Character.NON_SPACING_MARK
					|| Character.getType(point) == Character.COMBINING_SPACING_MARK;
			if (Character.isLetterOrDigit(point) || mark || point == '_' || point == '.') {
				id.appendCodePoint(point);
			} else {
				id.append('~').append(Integer.toHexString(point));
			}
		});
		return id.toString();
	}

	/**
	 * Writes a number.
	 *
	 * @param number the number, or null
	 * @return the number, rounded to two decimals; empty for null
	 */
	public String number(Number number) {
		return number == null ? "" : ((DecimalFormat) numbers.clone()).format(number);
	}

	/**
	 * Writes a difference.
	 *
	 * @param number the difference
	 * @return the number, always with its sign unless it is 0
	 */
	public String signed(double number) {
		return (number > 0 ? "+" : "") + number(number);
	}

	/**
	 * Writes a percentage.
	 *
	 * @param percent 0 to 100, or null
	 * @return the percentage; empty for null
	 */
	public String percent(Number percent) {
		return percent == null ? "" : text("number.percent", number(percent));
	}

	/**
	 * Writes a part of a whole as a percentage without decimals. It is rounded down, so that only what is complete is
	 * called so.
	 *
	 * @param part 0 to 1
	 * @return the percentage
	 */
	public String wholePercent(double part) {
		// what lies below a whole figure by no more than the error of a division counts as that figure
		return percent(Math.floor(part * 100 + 1e-9));
	}

	/**
	 * Writes a figure with its unit.
	 *
	 * @param quantity the figure, or null
	 * @param unit     the unit of its metric, or null
	 * @return the figure; empty for null
	 */
	public String quantity(Quantity quantity, String unit) {
		if (quantity == null) {
			return "";
		}
		String value = (quantity.isApproximate() ? "~" : "") + number(quantity.getValue());
		if (quantity.isPercent()) {
			return text("number.percent", value);
		}
		String after = PlainText.of(quantity.getCurrency() == null ? unit : quantity.getCurrency());
		return after.isEmpty() ? value : value + "\u00A0" + after;
	}

	/**
	 * Writes an amount of money.
	 *
	 * @param money the amount, or null
	 * @return amount and currency; empty for null
	 */
	public String money(Money money) {
		return money == null ? "" : joined("\u00A0", number(money.getAmount()), money.getCurrency());
	}

	/**
	 * Writes the figures of a measure, without the metric's name.
	 *
	 * @param measure the measure
	 * @return value, target and result as far as they are given
	 */
	public String figures(Measure measure) {
		String unit = measure.getMetric() == null ? null : measure.getMetric().getUnit();
		String value = quantity(measure.getValue(), unit);
		String target = measure.getTarget() == null ? "" : text("measure.target", quantity(measure.getTarget(), unit));
		String result = measure.getResult() == null ? "" : text("measure.result", quantity(measure.getResult(), unit));
		return joined(" \u00B7 ", value, target, result);
	}

	/**
	 * Writes a volume.
	 *
	 * @param volume the volume, or null
	 * @return number and period; empty for null
	 */
	public String volume(Volume volume) {
		if (volume == null) {
			return "";
		}
		String number = (volume.isApproximate() ? "~" : "") + number(volume.getValue());
		String period = word(volume.getPeriod());
		return period.isEmpty() ? number : text("volume.per", number, period);
	}

	/**
	 * Joins the texts that are not empty.
	 *
	 * @param separator what stands between them
	 * @param texts     the texts
	 * @return one text
	 */
	public static String joined(String separator, String... texts) {
		var joined = new StringBuilder();
		for (String text : texts) {
			String clean = PlainText.of(text);
			if (!clean.isEmpty()) {
				joined.append(joined.length() == 0 ? "" : separator).append(clean);
			}
		}
		return joined.toString();
	}
}
