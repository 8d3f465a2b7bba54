// SPDX-License-Identifier: EPL-2.0
package journey.cli.terminal;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The two streams of the process, and what may be shown on them. */
public final class Console {

	private final PrintStream out;
	private final PrintStream err;
	private final PrintWriter outWriter;
	private final PrintWriter errWriter;
	private final Messages messages;
	private final boolean quiet;

	/**
	 * A console.
	 *
	 * @param out results, UTF-8
	 * @param err messages, UTF-8
	 * @param messages texts in the user's language
	 * @param quiet whether summaries and progress are left out
	 */
	public Console(PrintStream out, PrintStream err, Messages messages, boolean quiet) {
		this.out = out;
		this.err = err;
		this.outWriter = writer(out);
		this.errWriter = writer(err);
		this.messages = messages;
		this.quiet = quiet;
	}

	private static PrintWriter writer(PrintStream stream) {
		return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
	}

	/** Where results go; characters, buffered. */
	public PrintWriter outWriter() {
		return outWriter;
	}

	/** Where messages go. */
	public PrintWriter errWriter() {
		return errWriter;
	}

	/** The texts in the user's language. */
	public Messages messages() {
		return messages;
	}

	/** Writes one line of result; line ends are the same on every system. */
	public void line(String text) {
		outWriter.append(text).append('\n');
	}

	/** Writes a message that says what went wrong, on one line, after all results. */
	public void problem(String text) {
		outWriter.flush();
		errWriter.append("journey: ").append(Plain.line(text)).append('\n');
		errWriter.flush();
	}

	/** Writes a message that a quiet call leaves out. */
	public void note(String text) {
		if (!quiet) {
			outWriter.flush();
			errWriter.append(Plain.line(text)).append('\n');
			errWriter.flush();
		}
	}

	/** Writes a message that a quiet call keeps, since the exit status needs its reason. */
	public void reason(String text) {
		outWriter.flush();
		errWriter.append(Plain.line(text)).append('\n');
		errWriter.flush();
	}

	/** Writes the stack trace of a failure, for whoever asked for it. */
	public void trace(Throwable failure) {
		failure.printStackTrace(errWriter);
		errWriter.flush();
	}

	/** A display of how far long work has come; it shows nothing without a terminal or in a quiet call. */
	public Progress progress() {
		return quiet || !isTerminal() ? Progress.NONE : new TerminalProgress(errWriter, messages);
	}

	/** Whether results may be coloured: on a terminal, unless the user refuses with NO_COLOR (no-color.org). */
	public boolean isColoured() {
		return isTerminal() && allowsColour(System.getenv());
	}

	static boolean allowsColour(Map<String, String> environment) {
		return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
	}

	private static boolean isTerminal() {
		return System.console() != null;
	}

	/**
	 * Flushes both streams.
	 *
	 * @return whether every result reached its reader; a full disk must not look like success
	 */
	public boolean close() {
		outWriter.flush();
		boolean complete = !outWriter.checkError() && !out.checkError();
		if (!complete) {
			problem(messages.text("output-incomplete"));
		}
		err.flush();
		return complete;
	}
}
