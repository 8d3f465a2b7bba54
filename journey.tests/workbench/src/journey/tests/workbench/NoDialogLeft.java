// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test that leaves a modal dialog open, and tells what the dialog says. Closes it, so that a test which waits
 * for a user to do so goes on, and the next test finds the workbench as it should be. It looks after every test of the
 * workbench: see junit-platform.properties.
 */
public final class NoDialogLeft implements BeforeEachCallback, AfterEachCallback {

	/** How long a dialog may stay open: longer than a test waits for anything in it. */
	private static final Duration PATIENCE = Duration.ofSeconds(75);
	/** How long one that the platform shows by itself, such as progress, may outlast a test. */
	private static final Duration REST = Duration.ofSeconds(10);
	private static final Duration PERIOD = Duration.ofSeconds(1);
	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private final Duration patience;
	private final Duration rest;
	private final Map<Shell, Long> since = new HashMap<>();
	private final List<String> closed = new ArrayList<>();
	private final Runnable look = this::look;

	/** As JUnit makes it. */
	public NoDialogLeft() {
		this(PATIENCE, REST);
	}

	NoDialogLeft(Duration patience, Duration rest) {
		this.patience = patience;
		this.rest = rest;
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		begin();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		assertThat(end()).as("dialogs that were left open").isEmpty();
	}

	/** Looks after dialogs from now on. */
	void begin() {
		since.clear();
		closed.clear();
		look();
	}

	/** Closes what is open and gives what all that had to be closed said. */
	List<String> end() {
		Display.getCurrent().timerExec(-1, look);
		long end = System.nanoTime() + rest.toNanos();
		while (modal().findAny().isPresent() && System.nanoTime() < end) {
			EventLoop.turn();
		}
		modal().toList().forEach(this::close);
		return List.copyOf(closed);
	}

	/** Runs in the event loop of the dialog as well. */
	private void look() {
		long now = System.nanoTime();
		List<Shell> open = modal().toList();
		since.keySet().retainAll(open);
		open.forEach(shell -> since.putIfAbsent(shell, now));
		List<Shell> forgotten = open.stream().filter(shell -> now - since.get(shell) > patience.toNanos()).toList();
		forgotten.forEach(this::close);
		Display.getCurrent().timerExec((int) Math.min(PERIOD.toMillis(), patience.toMillis()), look);
	}

	private void close(Shell shell) {
		if (shell.isDisposed()) {
			return;
		}
		closed.add(text(shell));
		shell.close();
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}

	private static Stream<Shell> modal() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
				.filter(shell -> (shell.getStyle() & MODAL) != 0);
	}

	private static String text(Shell shell) {
		return Stream.concat(Stream.of(shell.getText()), Widgets.in(shell, Control.class).stream().map(NoDialogLeft::said))
				.filter(text -> !text.isBlank()).collect(Collectors.joining(" | "));
	}

	private static String said(Control control) {
		if (control instanceof Label label) {
			return label.getText();
		}
		if (control instanceof Text text) {
			return text.getText();
		}
		return control instanceof Button button ? "[" + button.getText() + "]" : "";
	}
}
