// SPDX-License-Identifier: EPL-2.0
package journey.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Injector;

import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.journey.JourneyFile;
import journey.dsl.validation.RuleSettings;

/** The steps in which a project is read, each by itself so that each can be measured. */
final class Language {

	/** The day on which evidence is judged. */
	static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	private final Injector injector = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();

	/** {@return a service of the language} */
	<T> T service(Class<T> type) {
		return injector.getInstance(type);
	}

	/** {@return files in one set, parsed and put into its index} */
	List<XtextResource> parse(Map<String, String> files) {
		XtextResourceSet resources = service(XtextResourceSet.class);
		new RuleSettings(Map.of(), TODAY).attachTo(resources);
		List<XtextResource> parsed = new ArrayList<>();
		files.forEach((name, text) -> parsed.add(parse(name, text, resources)));
		IResourceDescription.Manager manager = service(IResourceServiceProvider.class).getResourceDescriptionManager();
		List<IResourceDescription> descriptions = new ArrayList<>();
		parsed.forEach(resource -> descriptions.add(manager.getResourceDescription(resource)));
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources,
				new ResourceDescriptionsData(descriptions));
		return parsed;
	}

	private static XtextResource parse(String name, String text, XtextResourceSet resources) {
		XtextResource resource = (XtextResource) resources.createResource(URI.createURI("memory:/" + name));
		try {
			resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return resource;
	}

	/** {@return the project of parsed files, every reference resolved} */
	static Project link(List<XtextResource> parsed) {
		parsed.forEach(resource -> EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl));
		return new Project(parsed.stream().map(resource -> (JourneyFile) resource.getContents().get(0)).toList());
	}

	/** {@return what the rules say of files, in the order of the files} */
	List<Finding> validate(List<XtextResource> parsed) {
		IResourceValidator validator = service(IResourceValidator.class);
		List<Finding> findings = new ArrayList<>();
		for (XtextResource resource : parsed) {
			for (Issue issue : validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)) {
				findings.add(finding(issue, resource));
			}
		}
		return findings;
	}

	private static Finding finding(Issue issue, XtextResource resource) {
		EObject element = issue.getUriToProblem() == null ? null
				: resource.getResourceSet().getEObject(issue.getUriToProblem(), false);
		return new Finding(String.valueOf(issue.getCode()), level(issue.getSeverity()),
				element == null ? "" : QualifiedNames.of(element), resource.getURI().lastSegment(),
				issue.getLineNumber(), issue.getColumn(), issue.getMessage());
	}

	private static Finding.Level level(Severity severity) {
		return switch (severity) {
			case ERROR -> Finding.Level.ERROR;
			case WARNING -> Finding.Level.WARNING;
			case INFO, IGNORE -> Finding.Level.INFO;
		};
	}

	/** {@return all elements of a file} */
	static List<EObject> elements(XtextResource file) {
		List<EObject> elements = new ArrayList<>();
		EcoreUtil.getAllContents(file, false).forEachRemaining(object -> elements.add((EObject) object));
		return elements;
	}
}
