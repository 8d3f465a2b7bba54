// SPDX-License-Identifier: EPL-2.0
package journey.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts that benchmarks read. */
final class Texts {

	private static final String PACKAGE = "package durand.achat";
	private static final String BANK = "ormeraie.";

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

	/**
	 * The bank example, all its files, again and again, each time in packages of its own. Read from the project's folder,
	 * which has to be the current one.
	 *
	 * @param copies how often
	 * @return texts by file name
	 */
	static Map<String, String> bank(int copies) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		List<Path> sources;
		try (Stream<Path> found = Files.walk(Path.of("examples", "bank"))) {
			sources = found.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
		}
		for (int copy = 0; copy < copies; copy++) {
			String prefix = "ormeraie" + copy + ".";
			for (Path source : sources) {
				String text = Files.readString(source);
				if (!text.contains(BANK)) {
					throw new IllegalStateException(source + " is not in a package that begins with " + BANK);
				}
				files.put("%03d-%s".formatted(copy, source.getFileName()), text.replace(BANK, prefix));
			}
		}
		return files;
	}
}
