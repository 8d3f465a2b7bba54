// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as they are written in a model: a day ({@code 2026-03-15}) or a month ({@code 2026-03}), with four digits
 * for the year and two for month and day. Anything else, a day that the calendar does not have included, is no date.
 */
public final class Dates {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");

	private Dates() {
	}

	/**
	 * The day that a date means where a month alone means its first day: all dates but {@code expires} and {@code due}.
	 *
	 * @param written the date as written, or null
	 * @return empty where it is missing or no date
	 */
	public static Optional<LocalDate> firstDay(String written) {
		return day(written, false);
	}

	/**
	 * The day that a date means where a month alone means its last day: {@code expires} and {@code due}.
	 *
	 * @param written the date as written, or null
	 * @return empty where it is missing or no date
	 */
	public static Optional<LocalDate> lastDay(String written) {
		return day(written, true);
	}

	private static Optional<LocalDate> day(String written, boolean last) {
		Matcher date = WRITTEN.matcher(written == null ? "" : written);
		if (!date.matches()) {
			return Optional.empty();
		}
		try {
			YearMonth month = YearMonth.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
			if (date.group(3) != null) {
				return Optional.of(month.atDay(Integer.parseInt(date.group(3))));
			}
			return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
		} catch (DateTimeException impossible) {
			// such as 2026-02-30: the rule date-invalid tells the modeller, results do without the date
			return Optional.empty();
		}
	}
}
