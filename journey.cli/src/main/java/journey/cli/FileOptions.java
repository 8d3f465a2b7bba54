// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.Optional;

import journey.cli.terminal.UserProblem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The arguments of every command that reads files. */
class FileOptions {

	@Spec(Target.MIXEE)
	private CommandSpec command;

	// Not required as picocli sees it: it would complain of the missing path before an option that it does not know.
	@Parameters(paramLabel = "PATH...", arity = "0..*", hideParamSyntax = true)
	private List<String> paths = List.of();

	@Option(names = "--lang", paramLabel = "en|fr")
	private String language;

	@Option(names = { "-q", "--quiet" })
	private boolean quiet;

	@Option(names = "--debug")
	private boolean debug;

	@Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean help;

	/**
	 * The files and folders named, at least one.
	 *
	 * @throws ParameterException where none is
	 */
	final List<String> paths() {
		if (paths.isEmpty()) {
			throw new ParameterException(command.commandLine(), "", new UserProblem("argument-missing", "PATH"));
		}
		return paths;
	}

	/**
	 * The language named, if any.
	 *
	 * @throws UserProblem where it is none
	 */
	final Optional<Language> language() {
		return Optional.ofNullable(language).map(value -> Choice.of(Language.class, "--lang", value));
	}
}
