// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.journey.JourneyFile;

class WriteBackTest {

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void aFileThatAnyToolLoadsIsWrittenBackThroughTheWorkspace() throws CoreException, IOException {
		// given
		IFile file = workspace.file("a.journey", "// été\nchannel Shop \"Café\" // ours\n");
		URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);

		// when
		EventLoop.inBackground(() -> retitle(uri));

		// then
		assertThat(new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8))
				.isEqualTo("// été\nchannel Shop \"Thé\" // ours\n");
	}

	/** Loads, changes and saves as a diagram does. */
	private static URI retitle(URI uri) {
		Resource resource = new ResourceSetImpl().getResource(uri, true);
		((JourneyFile) resource.getContents().get(0)).getElements().get(0).setTitle("Thé");
		try {
			resource.save(Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return uri;
	}
}
