// SPDX-License-Identifier: EPL-2.0
package journey.tests.install;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An Eclipse on disk that a test may change. */
final class EclipseInstallation {

	private static final long DEADLINE_IN_MINUTES = 3;

	private final Path folder;

	private EclipseInstallation(Path folder) {
		this.folder = folder;
	}

	/** Copies a product that the build has made, so that the product stays as it is. */
	static EclipseInstallation copyOf(String product) throws IOException {
		return copyOf(product, product);
	}

	/** Copies a product under another name, beside other copies of it. */
	static EclipseInstallation copyOf(String product, String name) throws IOException {
		var source = property("journey.products").resolve(product).resolve("linux/gtk/x86_64");
		var target = property("journey.work").resolve(name);
		deleteTree(target);
		copyTree(source, target);
		return new EclipseInstallation(target);
	}

	/** The update site that the build has made. */
	static Path updateSite() {
		return property("journey.site");
	}

	/**
	 * Runs the p2 director of this Eclipse in a process of its own, without a window.
	 *
	 * @return what it wrote
	 * @throws AssertionError where it fails or takes longer than some minutes
	 */
	String director(String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-jar", launcher().toString(),
				"-nosplash", "-consoleLog", "-data", folder.resolve("workspace").toString(),
				"-application", "org.eclipse.equinox.p2.director"));
		command.addAll(List.of(arguments));
		File output = folder.resolve("director.log").toFile();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
		if (!process.waitFor(DEADLINE_IN_MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new AssertionError("The director did not end:\n" + Files.readString(output.toPath()));
		}
		String written = Files.readString(output.toPath());
		if (process.exitValue() != 0) {
			throw new AssertionError("The director ended with " + process.exitValue() + ":\n" + written);
		}
		return written;
	}

	/** The bundles that this Eclipse starts with, as the configuration lists them. */
	List<InstalledBundle> bundles() throws IOException {
		Path list = folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		try (Stream<String> lines = Files.lines(list)) {
			return lines.filter(line -> !line.startsWith("#")).map(line -> InstalledBundle.parse(line, folder)).toList();
		}
	}

	/** An empty folder for what a framework stores. */
	Path storage() {
		return folder.resolve("storage");
	}

	private Path launcher() throws IOException {
		try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
			return plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow(() -> new AssertionError("No launcher in " + folder));
		}
	}

	private static Path property(String name) {
		String value = System.getProperty(name);
		if (value == null) {
			throw new IllegalStateException("The build sets the system property " + name + "; run these tests with it.");
		}
		return Path.of(value);
	}

	private static void copyTree(Path source, Path target) throws IOException {
		Files.createDirectories(target);
		try (Stream<Path> files = Files.walk(source)) {
			files.filter(Files::isRegularFile).forEach(file -> copy(file, target.resolve(source.relativize(file))));
		}
	}

	private static void copy(Path source, Path target) {
		try {
			Files.createDirectories(target.getParent());
			Files.copy(source, target);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void deleteTree(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
				Files.delete(file);
			}
		}
	}
}
