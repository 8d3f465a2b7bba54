// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Fails a test during which the project's code kept the user's thread from handling events for longer than a user does
 * not notice. On a machine that is slow, or too busy to be quick, it may take as many times longer as
 * {@link MachineSpeed} finds. It watches every test of the workbench: see junit-platform.properties. A test that wants
 * to know what was found until then gets the watch as a parameter.
 */
public final class NothingBlocked implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

	/** The longest stay in the project's code, on a machine as fast as the reference. */
	static final Duration LIMIT = Duration.ofMillis(50);

	private UserThreadWatch watch;

	@Override
	public void beforeEach(ExtensionContext context) {
		watch = new UserThreadWatch(Display.getCurrent());
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == UserThreadWatch.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return watch;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		watch.stop().filter(block -> isTooLong(block, 1)).ifPresent(block -> {
			double slowness = MachineSpeed.slowness();
			if (isTooLong(block, slowness)) {
				fail("The longest stay took over %d ms, on a machine that takes %.1f times as long as the reference: %s",
						LIMIT.toMillis(), slowness, block);
			}
		});
	}

	/** Whether a stay is noticed on a machine that takes so many times as long as the reference. */
	static boolean isTooLong(UserThreadWatch.Block block, double slowness) {
		return block.time().toNanos() > LIMIT.toNanos() * slowness;
	}
}
