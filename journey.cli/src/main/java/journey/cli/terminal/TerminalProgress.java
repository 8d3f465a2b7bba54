// SPDX-License-Identifier: EPL-2.0
package journey.cli.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Progress on the last line of a terminal; work that is done before anybody would wonder shows nothing. */
final class TerminalProgress implements Progress {

	private static final String CLEAR_LINE = "\r\u001b[K";
	private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(400);
	private static final long REFRESH = TimeUnit.MILLISECONDS.toNanos(100);

	private final PrintWriter err;
	private final Messages messages;
	private long next = System.nanoTime() + PATIENCE;
	private boolean shown;

	TerminalProgress(PrintWriter err, Messages messages) {
		this.err = err;
		this.messages = messages;
	}

	@Override
	public void at(Phase phase, int done, int all) {
		long now = System.nanoTime();
		if (now - next < 0) {
			return;
		}
		next = now + REFRESH;
		shown = true;
		String key = "progress-" + phase.name().toLowerCase(Locale.ROOT);
		err.append(CLEAR_LINE).append(messages.text(key, done, all)).flush();
	}

	@Override
	public void end() {
		if (shown) {
			err.append(CLEAR_LINE).flush();
			shown = false;
		}
	}
}
