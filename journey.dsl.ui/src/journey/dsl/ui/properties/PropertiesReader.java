// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.analysis.QualifiedNames;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.ide.facts.Fact;
import journey.dsl.ide.facts.FactSheet;
import journey.dsl.ide.facts.Facts;
import journey.dsl.ide.labels.ElementLabels;
import journey.dsl.ide.labels.Texts;
import journey.dsl.ide.results.FileResults;
import journey.dsl.journey.NamedElement;

/** Reads what is known of the element at a place of a text. */
final class PropertiesReader {

	private final EObjectAtOffsetHelper elements;
	private final IEObjectDocumentationProvider documentation;
	private final Locale language;
	private final Texts texts;

	/**
	 * A reader.
	 *
	 * @param elements finds elements in texts
	 * @param documentation finds what documents an element
	 * @param language the language of labels and values
	 */
	PropertiesReader(EObjectAtOffsetHelper elements, IEObjectDocumentationProvider documentation, Locale language) {
		this.elements = elements;
		this.documentation = documentation;
		this.language = language;
		this.texts = new Texts(PropertiesReader.class, "properties", language);
	}

	/** The properties of the innermost element at a place; empty where there is none. */
	Optional<ElementProperties> at(XtextResource resource, int place, FileResults results) {
		EObject object = elements.resolveContainedElementAt(resource, place);
		while (object != null && !(object instanceof NamedElement element && element.getName() != null)) {
			object = object.eContainer();
		}
		return Optional.ofNullable(object).map(NamedElement.class::cast).map(element -> of(element, resource, results));
	}

	private ElementProperties of(NamedElement element, XtextResource resource, FileResults results) {
		List<ElementProperties.Row> rows = new ArrayList<>();
		String category = texts.text("category.element");
		add(rows, category, "name", QualifiedNames.of(element));
		add(rows, category, "kind", new ElementLabels(language).name(ElementLabels.kind(element)));
		add(rows, category, "title", element.getTitle());
		add(rows, category, "documentation", documentation.getDocumentation(element));
		Facts facts = new FactSheet(language).of(element, resource.getContents().get(0), results, LocalDate.now());
		add(rows, "category.attributes", facts.attributes());
		add(rows, "category.results", facts.results());
		return new ElementProperties(rows);
	}

	private void add(List<ElementProperties.Row> rows, String category, String key, String value) {
		String clean = PlainText.of(value);
		if (!clean.isEmpty()) {
			rows.add(new ElementProperties.Row(category, texts.text(key), clean));
		}
	}

	private void add(List<ElementProperties.Row> rows, String category, List<Fact> facts) {
		facts.forEach(fact -> rows.add(new ElementProperties.Row(texts.text(category), fact.label(), fact.value())));
	}
}
