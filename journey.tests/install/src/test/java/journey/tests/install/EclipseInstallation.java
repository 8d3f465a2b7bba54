// SPDX-License-Identifier: EPL-2.0
package journey.tests.install;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.osgi.framework.Constants;

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
		return copy(property(product).resolve("linux/gtk/x86_64"), name);
	}

	/** Copies this one as it is now under another name, beside others. */
	EclipseInstallation copy(String name) throws IOException {
		EclipseInstallation copy = copy(folder, name);
		// the framework's cache names the places of this one's bundles
		deleteTree(copy.folder.resolve("configuration/org.eclipse.osgi"));
		return copy;
	}

	private static EclipseInstallation copy(Path source, String name) throws IOException {
		var target = property("journey.work").resolve(name);
		deleteTree(target);
		copyTree(source, target);
		return new EclipseInstallation(target);
	}

	/** The update site that the build has made. */
	static Path updateSite() {
		return property("journey.site");
	}

	/** The bundle that uses a workbench, and is not part of what the build delivers. */
	static Path restartBundle() {
		return property("journey.restart");
	}

	/**
	 * Runs the p2 director of this Eclipse in a process of its own, without a window.
	 *
	 * @return what it wrote
	 * @throws AssertionError where it fails or takes longer than some minutes
	 */
	String director(String... arguments) throws IOException, InterruptedException {
		var command = java();
		command.addAll(List.of("-jar", launcher().toString(), "-nosplash", "-consoleLog",
				"-data", folder.resolve("workspace").toString(), "-application", "org.eclipse.equinox.p2.director"));
		command.addAll(List.of(arguments));
		return run("director", new ProcessBuilder(command));
	}

	/**
	 * Runs the workbench of this Eclipse in a process of its own, until it is closed from inside.
	 *
	 * @param name the name of its log
	 * @param workspace the folder of its workspace
	 * @param properties the system properties that it has besides its own
	 * @throws AssertionError where it fails or takes longer than some minutes
	 */
	void workbench(String name, VirtualDisplay display, Path workspace, Map<String, String> properties)
			throws IOException, InterruptedException {
		var command = java();
		properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
		command.addAll(List.of("-Xmx1g", "-jar", launcher().toString(), "-nosplash", "-consoleLog",
				"-data", workspace.toString()));
		var builder = new ProcessBuilder(command);
		display.tell(builder.environment());
		run(name, builder);
	}

	private static List<String> java() {
		return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
	}

	private String run(String name, ProcessBuilder builder) throws IOException, InterruptedException {
		File output = folder.resolve(name + ".log").toFile();
		Process process = builder.redirectErrorStream(true).redirectOutput(output).start();
		try {
			if (!process.waitFor(DEADLINE_IN_MINUTES, TimeUnit.MINUTES)) {
				throw new AssertionError("The " + name + " did not end:\n" + Files.readString(output.toPath()));
			}
		} finally {
			process.destroyForcibly();
		}
		String written = Files.readString(output.toPath());
		if (process.exitValue() != 0) {
			throw new AssertionError("The " + name + " ended with " + process.exitValue() + ":\n" + written);
		}
		return written;
	}

	/** Adds a bundle to those that it starts with. */
	void add(Path bundle) throws IOException {
		Path jar = folder.resolve("plugins").resolve(bundle.getFileName());
		Files.copy(bundle, jar);
		try (JarFile content = new JarFile(jar.toFile())) {
			Attributes says = content.getManifest().getMainAttributes();
			String name = says.getValue(Constants.BUNDLE_SYMBOLICNAME).replaceFirst(";.*", "");
			Files.writeString(listOfBundles(), String.join(",", name, says.getValue(Constants.BUNDLE_VERSION),
					folder.relativize(jar).toString(), "4", "false\n"), StandardOpenOption.APPEND);
		}
	}

	/** The bundles that this Eclipse starts with, as the configuration lists them. */
	List<InstalledBundle> bundles() throws IOException {
		try (Stream<String> lines = Files.lines(listOfBundles())) {
			return lines.filter(line -> !line.startsWith("#")).map(line -> InstalledBundle.parse(line, folder)).toList();
		}
	}

	private Path listOfBundles() {
		return folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
	}

	/** An empty folder for what a framework stores. */
	Path storage() {
		return folder.resolve("storage");
	}

	/** A place beside its own files, for what a user keeps there. */
	Path place(String name) {
		return folder.resolve(name);
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
