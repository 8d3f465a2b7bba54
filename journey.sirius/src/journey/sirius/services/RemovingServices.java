// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.Step;

/**
 * Lets the model do without an element that is about to be removed, in all files of the project, so that no reference
 * is left that leads nowhere and nothing is left that says nothing without it, such as a branch without its target.
 */
public final class RemovingServices {

	/** References without which their owner cannot be written. */
	private static final Set<EReference> NEEDED = Set.of(
			JourneyPackage.Literals.BRANCH__TARGETS,
			JourneyPackage.Literals.RELATION__SOURCE,
			JourneyPackage.Literals.RELATION__TARGET,
			JourneyPackage.Literals.ALLOCATION_SHARE__STEP,
			JourneyPackage.Literals.ALLOCATION__SHARES,
			JourneyPackage.Literals.ALLOCATION__METRIC,
			JourneyPackage.Literals.VISIT__STEP,
			JourneyPackage.Literals.ACTUAL__JOURNEY,
			JourneyPackage.Literals.MEASURE__METRIC,
			JourneyPackage.Literals.VALIDATION__DEPARTMENT,
			JourneyPackage.Literals.ABILITY__CHANNELS,
			JourneyPackage.Literals.RESUMPTION__SOURCE,
			JourneyPackage.Literals.RESUMPTION__TARGET);

	/**
	 * Takes all references to an element and its contents out of the model, and with them what cannot be without.
	 *
	 * @return the element, which nothing refers to any more
	 */
	public EObject released(EObject element) {
		Set<EObject> removed = contents(element);
		for (Setting use : uses(element, removed)) {
			release(use, element);
		}
		return element;
	}

	/** Whether the emotion of a step is stated, so that it can be removed. */
	public boolean hasStatedEmotion(Step step) {
		return step.getEmotion() != null;
	}

	/** An atlas without a journey and its relations; the journey itself stays as it is. */
	public Atlas withoutJourney(Atlas atlas, Journey journey) {
		atlas.getRelations()
				.removeIf(relation -> relation.getSource() == journey || relation.getTarget() == journey);
		atlas.getJourneys().remove(journey);
		return atlas;
	}

	private static void release(Setting use, EObject removed) {
		EObject owner = use.getEObject();
		EReference reference = (EReference) use.getEStructuralFeature();
		if (!reference.isMany()) {
			removeOrUnset(owner, reference);
			return;
		}
		Set<EObject> gone = contents(removed);
		List<?> values = (List<?>) owner.eGet(reference);
		values.removeIf(gone::contains);
		if (values.isEmpty() && NEEDED.contains(reference)) {
			removeOrUnset(owner, reference);
		}
	}

	/** Removes what cannot be written without a reference, and what in turn cannot be without that. */
	private static void removeOrUnset(EObject owner, EReference reference) {
		if (!NEEDED.contains(reference)) {
			owner.eUnset(reference);
			return;
		}
		EObject holder = owner.eContainer();
		EReference holding = owner.eContainmentFeature();
		EcoreUtil.remove(owner);
		if (holder != null && NEEDED.contains(holding) && ((List<?>) holder.eGet(holding)).isEmpty()) {
			removeOrUnset(holder, holding);
		}
	}

	private static Collection<Setting> uses(EObject element, Set<EObject> removed) {
		List<JourneyFile> files = Projects.of(element).files();
		List<Setting> uses = new ArrayList<>();
		EcoreUtil.UsageCrossReferencer.findAll(removed, files).values().forEach(uses::addAll);
		uses.removeIf(use -> removed.contains(use.getEObject())
				|| ((EReference) use.getEStructuralFeature()).isContainment());
		return uses;
	}

	private static Set<EObject> contents(EObject element) {
		Set<EObject> contents = new HashSet<>();
		contents.add(element);
		element.eAllContents().forEachRemaining(contents::add);
		return contents;
	}
}
