// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test during which the project's code kept the user's thread from handling events for longer than a user does
 * not notice. It watches every test of the workbench: see junit-platform.properties.
 */
public final class NothingBlocked implements BeforeEachCallback, AfterEachCallback {

	/** The longest stay in the project's code. */
	static final Duration LIMIT = Duration.ofMillis(50);

	private UserThreadWatch watch;

	@Override
	public void beforeEach(ExtensionContext context) {
		watch = new UserThreadWatch(Thread.currentThread());
	}

	@Override
	public void afterEach(ExtensionContext context) {
		assertThat(watch.stop().filter(block -> block.time().compareTo(LIMIT) > 0))
				.as("the longest stay of the user's thread over " + LIMIT.toMillis() + " ms").isEmpty();
	}
}
