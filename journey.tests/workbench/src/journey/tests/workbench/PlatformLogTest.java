// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.log4j.Logger;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the language and Xtext log can be read in the platform's log, so that other tests see it too. */
class PlatformLogTest {

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	private final List<IStatus> logged = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> logged.add(status);

	@BeforeEach
	void startTheLanguage() throws CoreException {
		JourneyEditor editor = workspace.open("a.journey", "channel Shop owner Nobody");
		EventLoop.until("a marker", () -> !editor.visibleMarkers().isEmpty());
		Platform.addLogListener(listener);
	}

	@AfterEach
	void stopListening() {
		Platform.removeLogListener(listener);
	}

	@Test
	@Tag(NothingLogged.ERRORS_EXPECTED)
	void anErrorOfXtextIsLogged() {
		// given
		Exception cause = new IllegalStateException("a cause");

		// when
		Logger.getLogger("org.eclipse.xtext.validation").error("A test fails", cause);

		// then
		assertThat(logged).singleElement().satisfies(status -> {
			assertThat(status.getSeverity()).isEqualTo(IStatus.ERROR);
			assertThat(status.getPlugin()).isEqualTo("journey.dsl.ui");
			assertThat(status.getMessage()).contains("A test fails");
			assertThat(status.getException()).isSameAs(cause);
		});
	}

	@Test
	void aWarningOfTheLanguageIsLogged() {
		// when
		Logger.getLogger("journey.dsl.test").warn("A test warns");

		// then
		assertThat(logged.stream().map(IStatus::getSeverity)).containsExactly(IStatus.WARNING);
	}

	@Test
	void whatIsNoProblemIsNot() {
		// when
		Logger.getLogger("org.eclipse.xtext.validation").info("A test tells");

		// then
		assertThat(logged).isEmpty();
	}
}
