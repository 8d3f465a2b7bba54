// SPDX-License-Identifier: EPL-2.0
package journey.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that benchmarks read. */
final class Texts {

	private static final String PACKAGE = "package durand.achat";

	private Texts() {
	}

	/** {@return the number of bytes of a text in a file} */
	static long bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	/**
	 * The furniture example again and again, each time in a package of its own. Read from the project's folder, which has
	 * to be the current one.
	 *
	 * @param copies how often
	 * @return texts by file name
	 */
	static Map<String, String> furniture(int copies) throws IOException {
		String text = Files.readString(Path.of("examples", "furniture", "furniture.journey"));
		if (!text.contains(PACKAGE)) {
			throw new IllegalStateException("the furniture example has another package than " + PACKAGE);
		}
		Map<String, String> files = new LinkedHashMap<>();
		for (int copy = 0; copy < copies; copy++) {
			files.put("furniture%03d.journey".formatted(copy), text.replace(PACKAGE, PACKAGE + copy));
		}
		return files;
	}
}
