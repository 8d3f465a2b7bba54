// SPDX-License-Identifier: EPL-2.0
package journey.tests.restart;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Uses the workbench for one session as soon as it is there, writes down what can be seen in it, and closes it. Which
 * session it is, and where the report goes, is told by system properties; without them it does nothing.
 */
public final class Startup implements IStartup {

	private static final String SESSION = "journey.restart.session";
	private static final String REPORT = "journey.restart.report";
	private static final String FAILURE = "failure";

	@Override
	public void earlyStartup() {
		String session = System.getProperty(SESSION);
		if (session != null) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> run(session));
		}
	}

	/** Whatever happens, the workbench ends. */
	private static void run(String session) {
		try (Writer writer = Files.newBufferedWriter(Path.of(System.getProperty(REPORT)))) {
			report(session).store(writer, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			PlatformUI.getWorkbench().close();
		}
	}

	/** What was seen, or why there is nothing to be told of it. */
	private static Properties report(String session) {
		Properties report = new Properties();
		try {
			report.putAll(switch (session) {
				case "first" -> FirstSession.run();
				case "second" -> LaterSession.lookAndScroll();
				default -> LaterSession.look();
			});
		} catch (CoreException | RuntimeException e) {
			StringWriter trace = new StringWriter();
			e.printStackTrace(new PrintWriter(trace));
			report.setProperty(FAILURE, trace.toString());
		}
		return report;
	}
}
