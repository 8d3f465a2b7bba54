// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyState;
import journey.dsl.journey.Relation;
import journey.dsl.journey.RelationKind;

/** The nodes and edges of an atlas. */
public final class AtlasServices {

	/** The journeys that an atlas lists, then those that only its relations name; each once. */
	public Collection<Journey> atlasJourneys(Atlas atlas) {
		Set<Journey> journeys = new LinkedHashSet<>(atlas.getJourneys());
		for (Relation relation : atlas.getRelations()) {
			journeys.add(relation.getSource());
			journeys.add(relation.getTarget());
		}
		journeys.removeIf(journey -> journey == null || journey.eIsProxy());
		return journeys;
	}

	/** Whether a journey tells how things shall be. */
	public boolean isTarget(Journey journey) {
		return journey.getState() == JourneyState.TARGET;
	}

	/** Whether an element is a journey, which an atlas can take in. */
	public boolean isJourney(EObject element) {
		return element instanceof Journey;
	}

	/** The word for a relation. */
	public String relationLabel(Relation relation) {
		return Lines.roomy(Texts.of(relation).get("relation." + relation.getKind().getLiteral()));
	}

	/** Whether the target is a part of the source. */
	public boolean isContainment(Relation relation) {
		return relation.getKind() == RelationKind.CONTAINS;
	}

	/** Whether both journeys run at the same time for the same client. */
	public boolean isOverlap(Relation relation) {
		return relation.getKind() == RelationKind.OVERLAPS;
	}

	/** Whether the source changes attitudes or later actions in the target. */
	public boolean isInfluence(Relation relation) {
		return relation.getKind() == RelationKind.INFLUENCES;
	}
}
