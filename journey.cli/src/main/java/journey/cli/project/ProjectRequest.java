// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import journey.dsl.analysis.Project;

/**
 * What a command asks for.
 *
 * @param paths files and folders as the user names them
 * @param rules the file of rule settings, where the user names one
 * @param today the date on which evidence expires and things are due
 * @param language the language of the findings, which may depend on what the files say
 */
public record ProjectRequest(List<String> paths, Optional<String> rules, LocalDate today,
		Function<Project, Locale> language) {

	/** Takes an immutable copy of the paths. */
	public ProjectRequest {
		paths = List.copyOf(paths);
	}
}
