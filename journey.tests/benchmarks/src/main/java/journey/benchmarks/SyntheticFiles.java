// SPDX-License-Identifier: EPL-2.0
package journey.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a synthetic project into a folder, for what is measured outside of this module. */
public final class SyntheticFiles {

	private SyntheticFiles() {
	}

	/** Takes the folder, the number of journeys and the number of steps of each. */
	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		SyntheticProject project = SyntheticProject.of(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
		for (Map.Entry<String, String> file : project.files().entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
	}
}
