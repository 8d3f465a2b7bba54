// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import journey.cli.terminal.Console;
import journey.cli.terminal.Messages;
import journey.cli.terminal.UserProblem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The command line {@code journey}. The exit status is one of {@link ExitStatus}. */
public final class Main {

	private final Console console;
	private final List<String> arguments;

	private Main(Console console, List<String> arguments) {
		this.console = console;
		this.arguments = arguments;
	}

	/** Runs the command that the arguments name and ends the process with its exit status. */
	public static void main(String... arguments) {
		// Without this the logging library looks for a configuration file; errors are collected by InternalErrors.
		System.setProperty("log4j.defaultInitOverride", "true");
		// Libraries that log through SLF4J have nothing to say here, and SLF4J would say that nobody listens.
		System.setProperty("slf4j.internal.verbosity", "ERROR");
		// FreeMarker tells of errors by exceptions.
		System.setProperty("org.freemarker.loggerLibrary", "none");
		List<String> given = List.of(arguments);
		Locale language = MessageLanguage.of(given);
		// The parser's messages follow the language of the process.
		Locale.setDefault(language);
		// Exit at once: no daemon or pool of a library may keep the process alive.
		System.exit(new Main(console(given, language), given).run());
	}

	/** Writes UTF-8 whatever the machine's locale is, so that a file of results is the same everywhere. */
	private static Console console(List<String> arguments, Locale language) {
		return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Messages.in(language),
				arguments.contains("-q") || arguments.contains("--quiet"));
	}

	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
	}

	private int run() {
		int status;
		try {
			status = commandLine().execute(arguments.toArray(String[]::new));
		} catch (StackOverflowError | OutOfMemoryError failure) {
			status = failed(failure);
		}
		return console.close() ? status : ExitStatus.UNUSABLE;
	}

	private CommandLine commandLine() {
		CommandLine root = new CommandLine(new JourneyCommand());
		// Reading a command's class takes time: where a call begins with a command's name, that one is enough.
		String first = arguments.isEmpty() ? "" : arguments.get(0);
		JourneyCommand.COMMANDS.stream().filter(name -> name.equals(first) || !JourneyCommand.COMMANDS.contains(first))
				.forEach(name -> root.addSubcommand(name, JourneyCommand.command(name, console)));
		return root.setOut(console.outWriter())
				.setErr(console.errWriter())
				.setExpandAtFiles(false)
				.setInterpolateVariables(false)
				.setExecutionStrategy(this::execute)
				.setParameterExceptionHandler(this::explain)
				.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
	}

	private int execute(ParseResult parsed) {
		if (asksForHelp(parsed)) {
			CommandHelp.translate(parsed.commandSpec().commandLine(), console.messages().language());
		}
		return new RunLast().execute(parsed);
	}

	private static boolean asksForHelp(ParseResult parsed) {
		return parsed.isUsageHelpRequested() || !parsed.hasSubcommand()
				|| asksForHelp(parsed.subcommand());
	}

	private int explain(ParameterException problem, String[] given) {
		console.problem(new UsageMessage(console.messages()).of(problem));
		return ExitStatus.UNUSABLE;
	}

	private int failed(Throwable failure) {
		if (failure instanceof UserProblem problem) {
			console.problem(problem.text(console.messages()));
		} else if (failure instanceof OutOfMemoryError) {
			console.problem(console.messages().text("out-of-memory"));
		} else {
			console.problem(console.messages().text("internal-error", failure));
		}
		if (arguments.contains("--debug")) {
			console.trace(failure);
		}
		return ExitStatus.UNUSABLE;
	}
}
