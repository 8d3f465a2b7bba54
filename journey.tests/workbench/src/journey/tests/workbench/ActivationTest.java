// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;

/** Runs before all others: nothing of the project starts before a journey is opened. */
@Order(1)
class ActivationTest {

	@RegisterExtension
	private final NothingLogged log = new NothingLogged();

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void aWorkbenchWithAnotherFileOpenStartsNothing() throws CoreException {
		// when
		IDE.openEditor(Workspace.page(), workspace.file("notes.txt", "journey"));
		EventLoop.drain();

		// then
		assertThat(started()).isEmpty();
	}

	private static List<String> started() {
		return Stream.of("journey.dsl", "journey.dsl.ide", "journey.dsl.ui")
				.filter(name -> Platform.getBundle(name).getState() == Bundle.ACTIVE).toList();
	}
}
