// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the command line as a process of its own, as a shell does. */
final class JourneyProcess {

	private static final int DEADLINE_SECONDS = 120;

	/** As the script starts it. */
	private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss64m",
			"-Dguice_bytecode_gen_option=DISABLED");

	/** The command line in one file, as users run it; only where Maven has not packaged it, what it is made of. */
	private static final Optional<Path> PACKAGED = classPath()
			.filter(entry -> entry.getFileName().toString().startsWith("journey.cli-"))
			.map(entry -> entry.resolveSibling("journey.jar"))
			.filter(Files::isRegularFile)
			.findFirst();

	private final Path folder;
	private final List<String> machine = new ArrayList<>(OPTIONS);
	private String language = "en";

	private JourneyProcess(Path folder) {
		this.folder = folder;
	}

	/** A process that runs in the given folder. */
	static JourneyProcess in(Path folder) {
		return new JourneyProcess(folder);
	}

	/** The same for a user whose language is French. */
	JourneyProcess inFrench() {
		language = "fr";
		return this;
	}

	/** The same with an option of the Java machine. */
	JourneyProcess on(String option) {
		machine.add(option);
		return this;
	}

	/** Runs the command and waits for its end. */
	Result run(String... arguments) {
		try {
			Path out = Files.createTempFile("journey", ".out");
			Path err = Files.createTempFile("journey", ".err");
			try {
				int status = start(out, err, arguments);
				return new Result(status, read(out), read(err));
			} finally {
				Files.delete(out);
				Files.delete(err);
			}
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stopped);
		}
	}

	private int start(Path out, Path err, String... arguments) throws IOException, InterruptedException {
		List<String> options = new ArrayList<>(machine);
		Archive.FILE.ifPresent(file -> options.addAll(List.of("-XX:SharedArchiveFile=" + file, "-Xlog:disable")));
		options.add("-Duser.language=" + language);
		return start(options, folder, out, err, arguments);
	}

	private static int start(List<String> options, Path folder, Path out, Path err, String... arguments)
			throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		command.addAll(List.of("-cp", PACKAGED.map(Path::toString).orElseGet(JourneyProcess::parts), "journey.cli.Main"));
		command.addAll(Arrays.asList(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
				.redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().remove("JAVA_TOOL_OPTIONS");
		Process process = builder.start();
		if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IllegalStateException("no end after " + DEADLINE_SECONDS + " s: " + command);
		}
		return process.exitValue();
	}

	private static String parts() {
		return classPath().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
	}

	/** This machine's class path, which may be relative to another folder than the process's. */
	private static Stream<Path> classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
				.filter(entry -> !entry.isEmpty())
				.map(entry -> Path.of(entry).toAbsolutePath());
	}

	private static String read(Path file) throws IOException {
		return Files.readString(file, StandardCharsets.UTF_8);
	}

	/**
	 * What the process left.
	 *
	 * @param status its exit status
	 * @param out its standard output
	 * @param err its standard error
	 */
	record Result(int status, String out, String err) {

		List<String> outLines() {
			return out.lines().toList();
		}
	}

	/** The classes that a run loads, in a file that the Java machine maps: half of each run's time is saved. */
	private static final class Archive {

		/** Nothing where the command line is not packaged: the Java machine keeps no classes of folders. */
		static final Optional<Path> FILE = PACKAGED.map(command -> written());

		private static Path written() {
			try {
				Path target = Path.of("target").toAbsolutePath();
				Path file = target.resolve("command.jsa");
				Files.deleteIfExists(file);
				Path model = Files.writeString(target.resolve("command.journey"), "channel Web digital\n");
				Path log = target.resolve("command.log");
				List<String> options = new ArrayList<>(OPTIONS);
				options.add("-XX:ArchiveClassesAtExit=" + file);
				start(options, target, log, log, "doc", "-o", "command-site", model.toString());
				if (!Files.exists(file)) {
					throw new IllegalStateException(read(log));
				}
				return file;
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			} catch (InterruptedException stopped) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(stopped);
			}
		}
	}
}
