// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A dialog that keeps whoever opens it waiting: what the user does in it is said before it comes up. */
final class ModalDialog {

	private static final int PAUSE = 20;
	private static final Duration DEADLINE = Duration.ofSeconds(30);

	private final String title;
	private final Consumer<Shell> user;
	private final long end = System.nanoTime() + DEADLINE.toNanos();
	private Optional<Throwable> failure = Optional.empty();
	private boolean done;

	private ModalDialog(String title, Consumer<Shell> user) {
		this.title = title;
		this.user = user;
	}

	/**
	 * Waits for a dialog.
	 *
	 * @param title what its title starts with
	 * @param user what the user does in it; where it is open afterwards it is closed
	 */
	static ModalDialog expect(String title, Consumer<Shell> user) {
		ModalDialog dialog = new ModalDialog(title, user);
		dialog.look();
		return dialog;
	}

	/** Waits until the user has done that; fails with what failed meanwhile. */
	void await() {
		EventLoop.until("the dialog " + title, () -> done);
		failure.ifPresent(cause -> {
			throw new AssertionError(title, cause);
		});
	}

	/** Another dialog than the expected one would keep the test waiting for ever. */
	private static void closeOthers() {
		Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null)
				.forEach(Shell::close);
	}

	private void look() {
		Optional<Shell> shell = Arrays.stream(Display.getCurrent().getShells())
				.filter(found -> found.isVisible() && found.getText().startsWith(title)).findFirst();
		if (shell.isEmpty()) {
			if (System.nanoTime() < end) {
				Display.getCurrent().timerExec(PAUSE, this::look);
			} else {
				failure = Optional.of(new AssertionError("instead there was " + Arrays.stream(
						Display.getCurrent().getShells()).filter(Shell::isVisible).map(Shell::getText).toList()));
				closeOthers();
				done = true;
			}
			return;
		}
		try {
			user.accept(shell.get());
		} catch (RuntimeException | AssertionError e) {
			failure = Optional.of(e);
		} finally {
			if (!shell.get().isDisposed()) {
				shell.get().close();
			}
			done = true;
		}
	}
}
