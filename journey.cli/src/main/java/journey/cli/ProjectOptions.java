// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import journey.cli.project.ProjectRequest;
import journey.cli.terminal.UserProblem;
import journey.dsl.analysis.Project;
import picocli.CommandLine.Option;

/** The arguments of every command that reads a project. */
final class ProjectOptions extends FileOptions {

	@Option(names = "--rules", paramLabel = "FILE")
	private String rules;

	@Option(names = "--today", paramLabel = "DATE")
	private String today;

	/**
	 * What to load, with findings in the user's language.
	 *
	 * @throws UserProblem where a value makes no sense
	 */
	ProjectRequest request() {
		return request(project -> Locale.getDefault());
	}

	/** What to load, with findings in a language that depends on it. */
	ProjectRequest request(Function<Project, Locale> findings) {
		List<String> paths = paths();
		language();
		return new ProjectRequest(paths, Optional.ofNullable(rules), today(), findings);
	}

	/** The date on which to evaluate. */
	LocalDate today() {
		if (today == null) {
			return LocalDate.now();
		}
		try {
			return LocalDate.parse(today);
		} catch (DateTimeParseException invalid) {
			throw new UserProblem("date-invalid", today);
		}
	}

	/** A decimal number from the command line. */
	static BigDecimal number(String option, String value) {
		try {
			return new BigDecimal(value.strip());
		} catch (NumberFormatException invalid) {
			throw new UserProblem("number-invalid", option, value);
		}
	}
}
