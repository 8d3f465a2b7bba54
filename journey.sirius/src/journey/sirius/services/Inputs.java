// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.analysis.Dates;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.journey.NamedElement;

/**
 * Reads what a user typed into a cell or over a label. What cannot be read changes nothing: the user is told what is
 * expected, and the present value stays.
 */
final class Inputs {

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");
	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
	private static final Pattern SPACES_IN_NUMBER = Pattern.compile("(?<=\\d)[\\s\\u00a0\\u202f]+(?=\\d)");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * What is edited: a value and what is shown of it. That may be less than the value, or come from elsewhere, so it is
	 * not always read as the same value again.
	 */
	record Cell<T>(T value, String shown) {

		/** Whether only what is shown was typed: Sirius calls a tool for each cell that was entered and left. */
		private boolean isLeft(String input) {
			return input.equals(Texts.oneLine(shown));
		}
	}

	private Inputs() {
	}

	/**
	 * The value for what was typed.
	 *
	 * @param typed what was typed; blank means that the value is not given
	 * @param absent the value where nothing was typed
	 * @param cell whose value stays where what was typed cannot be read, or says the same
	 * @param expected key of the text that tells what is expected
	 */
	static <T> T read(String typed, T absent, Cell<T> cell, String expected, Function<String, Optional<T>> reader) {
		String input = Texts.oneLine(typed);
		T present = cell.value();
		if (cell.isLeft(input)) {
			return present;
		}
		if (input.isEmpty()) {
			return absent;
		}
		Optional<T> value = reader.apply(input);
		if (value.isEmpty()) {
			Refusals.tell("value", input, Texts.ofUser().get("expected." + expected));
		}
		return value.filter(read -> !isSame(read, present)).orElse(present);
	}

	/** The typed text on one line; what is written stays where nothing else was typed than what is shown of it. */
	static String text(String typed, String absent, Cell<String> cell) {
		return read(typed, absent, cell, "", Optional::of);
	}

	/** Whether nothing would change, so that there is nothing to save and nothing to undo. */
	private static boolean isSame(Object read, Object present) {
		return read instanceof EObject one && present instanceof EObject other ? EcoreUtil.equals(one, other)
				: read.equals(present);
	}

	/** A number with a decimal point or comma; spaces between digits are ignored. */
	static Optional<BigDecimal> number(String input) {
		String digits = SPACES_IN_NUMBER.matcher(input.strip()).replaceAll("");
		return NUMBER.matcher(digits).matches() ? Optional.of(new BigDecimal(digits.replace(',', '.')))
				: Optional.empty();
	}

	/** A number from 0 to 100, with or without a percent sign. */
	static Optional<BigDecimal> percent(String input) {
		return number(input.endsWith("%") ? input.substring(0, input.length() - 1) : input)
				.filter(value -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0);
	}

	/** A whole number from 1 to 5. */
	static Optional<BigDecimal> oneToFive(String input) {
		return number(input).filter(value -> value.stripTrailingZeros().scale() <= 0)
				.filter(value -> value.signum() > 0 && value.compareTo(BigDecimal.valueOf(5)) <= 0)
				.map(value -> value.setScale(0));
	}

	/** A month or a day of the calendar, as in the text: 2026-03 or 2026-03-15. */
	static Optional<String> date(String input) {
		return DATE.matcher(input).matches() && Dates.firstDay(input).isPresent() ? Optional.of(input)
				: Optional.empty();
	}

	/** The literal that is typed as in the text, or in a word of the file's language; in any case of letters. */
	static <T extends Enumerator> Optional<T> literal(String input, List<T> literals, Function<T, String> word) {
		return literals.stream().filter(literal -> input.equalsIgnoreCase(literal.getLiteral())
				|| input.equalsIgnoreCase(word.apply(literal))).findFirst();
	}

	/**
	 * The element of a project that is typed by its title, its name or its qualified name; none where several have the
	 * title or name.
	 */
	static <T extends NamedElement> Optional<T> element(String input, EObject place, Class<T> kind) {
		List<T> elements = ModelResults.ofProject(place).project().elements(kind).toList();
		return List.<Function<T, String>>of(QualifiedNames::of, NamedElement::getName,
				element -> Texts.oneLine(element.getTitle())).stream()
				.map(text -> elements.stream().filter(element -> input.equals(text.apply(element))).toList())
				.filter(found -> found.size() == 1).map(found -> found.get(0)).findFirst();
	}
}
