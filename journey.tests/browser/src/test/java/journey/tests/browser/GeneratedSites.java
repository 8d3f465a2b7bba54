// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sites that the tests look at, written once by the command line as users run it. */
final class GeneratedSites {

	private static final int DEADLINE_SECONDS = 180;
	private static final Path TARGET = Path.of("target", "sites").toAbsolutePath();

	/** The sites by name: what is documented, and the options. */
	private static final Map<String, List<String>> SITES = sites();

	/** Those whose every page is inspected. */
	static final List<String> INSPECTED = List.of("furniture-fr", "furniture-en", "machinery", "onboarding", "bank",
			"right-to-left");

	private static Map<String, List<String>> sites() {
		Map<String, List<String>> sites = new LinkedHashMap<>();
		sites.put("bank", List.of("examples/bank"));
		sites.put("bank-again", List.of("examples/bank"));
		sites.put("furniture-fr", List.of("examples/furniture", "--lang", "fr"));
		sites.put("furniture-en", List.of("examples/furniture", "--lang", "en"));
		sites.put("machinery", List.of("examples/machinery"));
		sites.put("onboarding", List.of("examples/onboarding"));
		sites.put("styled", List.of("examples/furniture", "--style", "docs/style-example"));
		return sites;
	}

	private GeneratedSites() {
	}

	/** Writes all of them, two at a time. */
	static GeneratedSites write() {
		try {
			Path hostile = HostileModel.write(TARGET.resolveSibling("hostile"));
			var running = new ArrayList<Process>();
			for (Map.Entry<String, List<String>> site : SITES.entrySet()) {
				running.add(start(site.getKey(), site.getValue()));
				if (running.size() == 2) {
					await(running);
				}
			}
			running.add(start("hostile", List.of(hostile.toString())));
			running.add(start("right-to-left", List.of(rightToLeft().toString())));
			await(running);
			return new GeneratedSites();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stopped);
		}
	}

	private static Path rightToLeft() throws IOException {
		Path file = Files.createDirectories(TARGET.resolveSibling("right-to-left")).resolve("souk.journey");
		return Files.writeString(file, Browser.resource("right-to-left.journey"));
	}

	private static void await(List<Process> running) throws InterruptedException {
		for (Process process : running) {
			if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
				process.destroyForcibly();
				throw new IllegalStateException("a site was not written: " + process.info());
			}
		}
		running.clear();
	}

	private static Process start(String name, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(), "journey.cli.Main", "doc", "-q",
				"--today", "2026-06-01", "-o", TARGET.resolve(name).toString()));
		command.addAll(arguments);
		return new ProcessBuilder(command).directory(root().toFile()).inheritIO().start();
	}

	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
				.filter(entry -> !entry.isEmpty()).map(entry -> Path.of(entry).toAbsolutePath().toString())
				.collect(Collectors.joining(File.pathSeparator));
	}

	/** The root of the repository, wherever the tests are started. */
	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.exists(folder.resolve("examples/furniture"))) {
			folder = folder.getParent();
		}
		if (folder == null) {
			throw new IllegalStateException("no repository around the working folder");
		}
		return folder;
	}

	/** The folder of a site. */
	Path site(String name) {
		return TARGET.resolve(name);
	}

	/** The pages of a site in order. */
	List<Path> pages(String name) {
		return files(name).filter(file -> file.toString().endsWith(".html")).toList();
	}

	/** The figures of a site as files of their own. */
	List<Path> figures(String name) {
		return files(name).filter(file -> file.toString().endsWith(".svg")).toList();
	}

	private Stream<Path> files(String name) {
		try (Stream<Path> files = Files.walk(site(name))) {
			return files.filter(Files::isRegularFile).sorted().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The contents of all files of a site, by their paths in it, as characters that stand for bytes. */
	Map<String, String> contents(String name) {
		return files(name).collect(Collectors.toMap(file -> site(name).relativize(file).toString(),
				GeneratedSites::content));
	}

	private static String content(Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
