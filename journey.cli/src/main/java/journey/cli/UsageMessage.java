// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.stream.Collectors;

import journey.cli.terminal.Messages;
import journey.cli.terminal.UserProblem;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains a mistake in the arguments in one line that says where help is. */
final class UsageMessage {

	private final Messages messages;

	UsageMessage(Messages messages) {
		this.messages = messages;
	}

	String of(ParameterException problem) {
		String command = problem.getCommandLine().getCommandSpec().qualifiedName();
		return messages.text("usage-hint", what(problem), command);
	}

	private String what(ParameterException problem) {
		if (problem instanceof JourneyCommand.MissingCommand) {
			return messages.text("command-missing", commands(problem));
		}
		if (problem instanceof UnmatchedArgumentException unmatched) {
			return unmatched(unmatched);
		}
		if (problem instanceof MissingParameterException missing) {
			return missing(missing.getMissing());
		}
		if (problem instanceof OverwrittenOptionException twice) {
			return messages.text("option-repeated", name(twice.getOverwritten()));
		}
		if (problem.getCause() instanceof UserProblem cause) {
			return cause.text(messages);
		}
		return problem.getMessage();
	}

	private String unmatched(UnmatchedArgumentException problem) {
		String argument = problem.getUnmatched().get(0);
		if (!argument.startsWith("-") || argument.length() == 1) {
			return messages.text("command-unknown", argument, commands(problem));
		}
		List<String> close = problem.getSuggestions();
		return close.isEmpty()
				? messages.text("option-unknown", argument)
				: messages.text("option-unknown-similar", argument, close.get(0).split("[ =]")[0]);
	}

	private String missing(List<ArgSpec> missing) {
		ArgSpec first = missing.get(0);
		if (first.isPositional()) {
			return messages.text("argument-missing", first.paramLabel());
		}
		return messages.text(first.required() ? "option-missing" : "option-without-value", name(first));
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}

	private static String commands(ParameterException problem) {
		return problem.getCommandLine().getSubcommands().keySet().stream().collect(Collectors.joining(", "));
	}
}
