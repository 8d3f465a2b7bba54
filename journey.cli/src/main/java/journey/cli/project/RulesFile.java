// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import java.nio.file.Files;
import java.nio.file.Path;

import journey.cli.terminal.UserProblem;
import journey.dsl.validation.RuleFile;

/** Reads files of rule settings. */
final class RulesFile {

	private RulesFile() {
	}

	/**
	 * Reads a file of rule settings.
	 *
	 * @param name how the user calls the file
	 * @throws UserProblem where the file or a line of it makes no sense
	 */
	static RuleFile read(Path file, String name) {
		if (!Files.exists(file)) {
			throw new UserProblem("missing", name);
		}
		RuleFile rules = RuleFile.parse(SourceText.read(file, name));
		rules.problems().stream().findFirst().ifPresent(problem -> {
			throw new UserProblem("rules-problem", name, problem.line(), problem.message());
		});
		return rules;
	}
}
