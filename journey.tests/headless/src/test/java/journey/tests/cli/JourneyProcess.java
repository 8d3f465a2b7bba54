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
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs the command line as a process of its own, as a shell does. */
final class JourneyProcess {

	private static final int DEADLINE_SECONDS = 120;

	private final Path folder;
	private final List<String> machine = new ArrayList<>(
			List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.language=en"));

	private JourneyProcess(Path folder) {
		this.folder = folder;
	}

	/** A process that runs in the given folder. */
	static JourneyProcess in(Path folder) {
		return new JourneyProcess(folder);
	}

	/** The same for a user whose language is French. */
	JourneyProcess inFrench() {
		machine.add("-Duser.language=fr");
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
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(machine);
		command.addAll(List.of("-cp", classPath(), "journey.cli.Main"));
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

	/** This test's own class path, which may be relative to another folder than the process's. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
				.filter(entry -> !entry.isEmpty())
				.map(entry -> Path.of(entry).toAbsolutePath().toString())
				.collect(Collectors.joining(File.pathSeparator));
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

		List<String> errLines() {
			return err.lines().toList();
		}
	}
}
