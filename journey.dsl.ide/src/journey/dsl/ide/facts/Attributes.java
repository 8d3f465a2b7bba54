// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.facts;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.dsl.ide.labels.Texts;
import journey.dsl.journey.JourneyPackage;

/** What a text says of an element, attribute by attribute. */
final class Attributes {

	/** What the heading says already. */
	private static final Set<EStructuralFeature> HEADING = Set.of(JourneyPackage.Literals.NAMED_ELEMENT__NAME,
			JourneyPackage.Literals.NAMED_ELEMENT__TITLE, JourneyPackage.Literals.NEED__KIND,
			JourneyPackage.Literals.ACT__STAGE);

	private final Texts texts;
	private final Values values;

	Attributes(Texts texts, Values values) {
		this.texts = texts;
		this.values = values;
	}

	Texts texts() {
		return texts;
	}

	List<Fact> of(EObject element) {
		FactList facts = new FactList(texts);
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean shown = !HEADING.contains(feature) && texts.find("feature." + feature.getName()).isPresent();
			if (shown && element.eIsSet(feature)) {
				facts.add("feature." + feature.getName(), value(element.eGet(feature), feature));
			}
		}
		return facts.facts();
	}

	private String value(Object value, EStructuralFeature feature) {
		return value instanceof Collection<?> list ? values.of(list, feature) : values.of(value, feature);
	}
}
