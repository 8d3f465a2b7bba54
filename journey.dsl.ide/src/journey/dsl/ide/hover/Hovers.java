// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.hover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import journey.dsl.analysis.QualifiedNames;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.ide.facts.FactSheet;
import journey.dsl.ide.facts.Facts;
import journey.dsl.ide.labels.ElementLabels;
import journey.dsl.ide.labels.Texts;
import journey.dsl.ide.navigation.Spot;
import journey.dsl.ide.navigation.Spots;
import journey.dsl.ide.results.FileResults;
import journey.dsl.journey.NamedElement;

/** Says what there is to say about a place of a text: a name, a reference, or a word of the language. */
public final class Hovers {

	private final Spots spots;
	private final IEObjectDocumentationProvider documentation;

	@Inject
	Hovers(Spots spots, IEObjectDocumentationProvider documentation) {
		this.spots = spots;
		this.documentation = documentation;
	}

	/**
	 * What there is to say about a place.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @param offset from 0 to the length of the text
	 * @param results the results of the text
	 * @param language the language of the answer
	 * @param today the day that evidence has to be valid on
	 * @return empty where nothing is known of the place
	 */
	public Optional<Hover> at(XtextResource resource, int offset, FileResults results, Locale language,
			LocalDate today) {
		EObject reader = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
		return spots.at(resource, offset).flatMap(spot -> spot.kind() == Spot.Kind.KEYWORD
				? keyword(spot, reader, results, language, today)
				: element(spot, reader, results, language, today));
	}

	private Optional<Hover> element(Spot spot, EObject reader, FileResults results, Locale language,
			LocalDate today) {
		if (!spot.isElement() || !(spot.element() instanceof NamedElement element)) {
			return Optional.empty();
		}
		String title = PlainText.of(element.getTitle());
		String kind = new ElementLabels(language).name(ElementLabels.kind(element));
		return Optional.of(new Hover(spot.offset(), spot.length(),
				title.isEmpty() ? PlainText.of(element.getName()) : title, kind + " " + QualifiedNames.of(element),
				paragraphs(documentation.getDocumentation(element)),
				new FactSheet(language).of(element, reader, results, today)));
	}

	private static List<String> paragraphs(String comment) {
		return comment == null ? List.of() : Arrays.stream(comment.strip().split("\\R\\s*\\R"))
				.map(PlainText::of).filter(paragraph -> !paragraph.isEmpty()).toList();
	}

	/** A word comes with the results of the statement that it begins, but not with those of a whole element. */
	private static Optional<Hover> keyword(Spot spot, EObject reader, FileResults results, Locale language,
			LocalDate today) {
		Texts texts = new Texts(Hovers.class, "keywords", language);
		String type = spot.element().eClass().getName();
		Optional<String> help = texts.find(type + '.' + spot.text()).or(() -> texts.find(spot.text()));
		Facts facts = spot.element() instanceof NamedElement ? new Facts(List.of(), List.of())
				: new Facts(List.of(), new FactSheet(language).of(spot.element(), reader, results, today).results());
		return help.map(text -> new Hover(spot.offset(), spot.length(), spot.text(), "", List.of(text), facts));
	}
}
