// SPDX-License-Identifier: EPL-2.0
package journey.tests.install;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A display that nobody sees, and that no other test uses at the same time: windows on it take the focus from none. It
 * ends with the last program on it, also where nobody is left to close it.
 */
final class VirtualDisplay implements AutoCloseable {

	private static final long DEADLINE_IN_SECONDS = 30;

	private final Process server;
	private final String name;

	private VirtualDisplay(Process server, String name) {
		this.server = server;
		this.name = name;
	}

	/**
	 * Starts it.
	 *
	 * @throws AssertionError where this machine has no Xvfb, or it does not start
	 */
	static VirtualDisplay start() {
		try {
			Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten",
					"tcp", "-terminate").redirectError(ProcessBuilder.Redirect.DISCARD).start();
			BufferedReader output = server.inputReader();
			String number = output.readLine();
			if (number == null) {
				throw new AssertionError("Xvfb ended with " + server.waitFor());
			}
			return new VirtualDisplay(server, ":" + number);
		} catch (IOException e) {
			throw new AssertionError("A workbench needs a display: install Xvfb (on Debian: apt-get install xvfb).", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}

	/** Tells a program to use it, whatever display this process has. */
	void tell(Map<String, String> environment) {
		environment.put("DISPLAY", name);
		environment.put("GDK_BACKEND", "x11");
		environment.put("NO_AT_BRIDGE", "1");
		environment.remove("WAYLAND_DISPLAY");
		environment.remove("XAUTHORITY");
	}

	@Override
	public void close() {
		server.destroy();
		try {
			if (!server.waitFor(DEADLINE_IN_SECONDS, TimeUnit.SECONDS)) {
				server.destroyForcibly();
			}
		} catch (InterruptedException e) {
			server.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}
}
