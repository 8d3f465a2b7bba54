// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.text.Wording;
import journey.dsl.ide.labels.Texts;
import journey.dsl.ide.results.FileResults;
import journey.dsl.journey.JourneyFile;

/** Puts what is known of an element into words of one language. */
public final class FactSheet {

	private final Attributes attributes;
	private final ExperienceFacts experience;
	private final PortfolioFacts portfolio;

	/** Loads the words of a language. */
	public FactSheet(Locale language) {
		Wording wording = new Wording(language);
		Texts texts = new Texts(FactSheet.class, "facts", language);
		this.attributes = new Attributes(texts, new Values(texts, wording));
		this.experience = new ExperienceFacts(texts, wording);
		this.portfolio = new PortfolioFacts(texts, wording);
	}

	/**
	 * What is known of an element.
	 *
	 * @param element the element or a part of it, such as an emotion
	 * @param reader what looks at it: uses of the element are counted in this one's file and in its own
	 * @param results the results of the files
	 * @param today the day that evidence has to be valid on
	 */
	public Facts of(EObject element, EObject reader, FileResults results, LocalDate today) {
		FactList computed = new FactList(attributes.texts());
		results.around(element).ifPresent(journey -> experience.add(element, journey, today, computed));
		portfolio.add(element, project(element, reader), today, computed);
		return new Facts(attributes.of(element), computed.facts());
	}

	private static Project project(EObject element, EObject reader) {
		List<JourneyFile> files = Stream.of(reader, element)
				.map(known -> EcoreUtil2.getContainerOfType(known, JourneyFile.class)).filter(file -> file != null)
				.distinct().toList();
		return new Project(files);
	}
}
