// SPDX-License-Identifier: EPL-2.0
package journey.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Injector;

import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.analysis.Project;
import journey.dsl.journey.JourneyFile;
import journey.dsl.validation.RuleSettings;

/** Models for tests, from texts. Whatever is logged as an error meanwhile fails the test. */
public final class Models {

	/** The date on which tests judge evidence. */
	public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	private static final Injector INJECTOR = setUp();

	private Models() {
	}

	private static Injector setUp() {
		Locale.setDefault(Locale.ENGLISH);
		Logger.getRootLogger().addAppender(new FailingAppender());
		return new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	/** {@return a service of the language} */
	public static <T> T service(Class<T> type) {
		return INJECTOR.getInstance(type);
	}

	/** {@return a file's model, linked as far as it can be} */
	public static JourneyFile parse(String text) {
		return project(text).files().get(0);
	}

	/** {@return the model of a project of several files, linked as far as it can be} */
	public static Project project(String... texts) {
		List<XtextResource> resources = load(texts);
		resources.forEach(EcoreUtil::resolveAll);
		return new Project(resources.stream().map(resource -> (JourneyFile) resource.getContents().get(0)).toList());
	}

	/**
	 * An empty set of files that are read with the services of one setup of the language, whatever setup others have
	 * registered since.
	 */
	public static XtextResourceSet files(Injector language) {
		XtextResourceSet files = language.getInstance(XtextResourceSet.class);
		files.getResourceFactoryRegistry().getExtensionToFactoryMap().put("journey",
				language.getInstance(IResourceFactory.class));
		return files;
	}

	/** {@return the files of a project, parsed; the first is called file1.journey} */
	public static List<XtextResource> load(String... texts) {
		XtextResourceSet resources = files(INJECTOR);
		new RuleSettings(Map.of(), TODAY).attachTo(resources);
		List<XtextResource> loaded = new ArrayList<>();
		for (String text : texts) {
			loaded.add(read(resources, URI.createURI("memory:/file" + (loaded.size() + 1) + ".journey"), text));
		}
		return loaded;
	}

	/** Adds a file with a text to a set of files. */
	public static XtextResource read(ResourceSet files, URI uri, String text) {
		XtextResource file = (XtextResource) files.createResource(uri);
		try {
			file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return file;
	}

	/** {@return the findings in all files of a project} */
	public static List<Issue> issues(String... texts) {
		return load(texts).stream().flatMap(resource -> issues(resource).stream()).toList();
	}

	/** {@return the findings in a file} */
	public static List<Issue> issues(Resource resource) {
		return INJECTOR.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL,
				CancelIndicator.NullImpl);
	}

	/** {@return the findings of some rules as <code>line:column rule-id</code>, in order of position} */
	public static List<String> findings(List<Issue> issues, String... ruleIds) {
		return issues.stream().filter(issue -> Arrays.asList(ruleIds).contains(issue.getCode()))
				.map(issue -> issue.getLineNumber() + ":" + issue.getColumn() + " " + issue.getCode()).sorted().toList();
	}

	/** {@return the text of the normative example} */
	public static String furniture() {
		return read(projectRoot().resolve("examples/furniture/furniture.journey"));
	}

	/** {@return the folder of the whole project, whichever module the tests run in} */
	public static Path projectRoot() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("examples/furniture"))) {
			folder = folder.getParent();
		}
		return Objects.requireNonNull(folder, "tests run inside the project");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static final class FailingAppender extends AppenderSkeleton {

		@Override
		protected void append(LoggingEvent event) {
			if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
				throw new AssertionError("logged as an error: " + event.getRenderedMessage(),
						event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable());
			}
		}

		@Override
		public void close() {
			// nothing to release
		}

		@Override
		public boolean requiresLayout() {
			return false;
		}
	}
}
