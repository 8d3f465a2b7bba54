// SPDX-License-Identifier: EPL-2.0
package journey.tests.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

import journey.dsl.analysis.Project;
import journey.dsl.journey.JourneyFile;
import journey.tests.Models;

/**
 * A folder of the examples, loaded as one project.
 *
 * @param folder where it lies
 * @param paths its files, relative to the folder and in order
 * @param resources the same files, loaded and linked
 */
record Example(Path folder, List<String> paths, List<XtextResource> resources) {

	static Example load(String name) {
		Path folder = examples().resolve(name);
		List<String> paths = files(folder);
		List<XtextResource> resources = Models.load(paths.stream().map(folder::resolve).map(Example::read)
				.toArray(String[]::new));
		resources.forEach(EcoreUtil::resolveAll);
		return new Example(folder, paths, resources);
	}

	/** The names of all example folders that this package answers for: all but the normative one. */
	static List<String> names() {
		try (Stream<Path> folders = Files.list(examples())) {
			return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString())
					.filter(name -> !"furniture".equals(name)).sorted().toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	Project project() {
		return new Project(resources.stream().map(resource -> (JourneyFile) resource.getContents().get(0)).toList());
	}

	/** The findings as <code>file:line rule-id</code>, in order of files and lines. */
	List<String> findings() {
		return IntStream.range(0, paths.size()).boxed().flatMap(index -> Models.issues(resources.get(index)).stream()
				.sorted(Comparator.comparing(Issue::getLineNumber).thenComparing(Issue::getCode))
				.map(issue -> paths.get(index) + ":" + issue.getLineNumber() + " " + issue.getCode())).toList();
	}

	List<Issue> errors() {
		return resources.stream().flatMap(resource -> Models.issues(resource).stream())
				.filter(issue -> issue.getSeverity() == Severity.ERROR).toList();
	}

	String readme() {
		return read(folder.resolve("README.md"));
	}

	private static Path examples() {
		return Models.projectRoot().resolve("examples");
	}

	private static List<String> files(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".journey"))
					.map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
