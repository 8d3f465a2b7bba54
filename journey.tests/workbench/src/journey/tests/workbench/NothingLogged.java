// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test during which an error of the project's bundles, or one that their code is part of, was logged. It looks
 * after every test of the workbench: see junit-platform.properties.
 */
public final class NothingLogged implements BeforeEachCallback, AfterEachCallback, ILogListener {

	/** The tag of a test that logs errors itself. */
	static final String ERRORS_EXPECTED = "errors-expected";

	private final List<String> errors = new CopyOnWriteArrayList<>();

	@Override
	public void beforeEach(ExtensionContext context) {
		errors.clear();
		Platform.addLogListener(this);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Platform.removeLogListener(this);
		if (!context.getTags().contains(ERRORS_EXPECTED)) {
			assertThat(errors).as("errors in the log").isEmpty();
		}
	}

	@Override
	public void logging(IStatus status, String plugin) {
		String trace = trace(status.getException());
		if (status.getSeverity() == IStatus.ERROR && (status.getPlugin().startsWith("journey.")
				|| trace.contains("at journey.") || trace.contains("org.eclipse.xtext"))) {
			errors.add(status + "\n" + trace);
		}
	}

	private static String trace(Throwable exception) {
		StringWriter trace = new StringWriter();
		if (exception != null) {
			exception.printStackTrace(new PrintWriter(trace));
		}
		return trace.toString();
	}
}
