// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import org.eclipse.emf.ecore.EObject;

import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Relation;
import journey.dsl.journey.RelationKind;

/**
 * New relations of an atlas, and relations that are led elsewhere. A journey has no relation to itself, and none is
 * told twice; the user is told so.
 */
public final class RelationServices {

	/** Whether an atlas may tell that one journey is a part of another one. */
	public boolean mayContain(Atlas atlas, Journey source, Journey target) {
		return mayRelate(atlas, source, RelationKind.CONTAINS, target);
	}

	/** Whether an atlas may tell that one journey comes before another one. */
	public boolean mayPrecede(Atlas atlas, Journey source, Journey target) {
		return mayRelate(atlas, source, RelationKind.PRECEDES, target);
	}

	/** Whether an atlas may tell that two journeys run at the same time. */
	public boolean mayOverlap(Atlas atlas, Journey source, Journey target) {
		return mayRelate(atlas, source, RelationKind.OVERLAPS, target);
	}

	/** Whether an atlas may tell that one journey changes what happens in another one. */
	public boolean mayInfluence(Atlas atlas, Journey source, Journey target) {
		return mayRelate(atlas, source, RelationKind.INFLUENCES, target);
	}

	/** Whether a relation may start at a journey instead of at its present one. */
	public boolean mayComeFrom(Relation relation, Journey source) {
		return source != relation.getSource()
				&& mayRelate(relation.eContainer(), source, relation.getKind(), relation.getTarget());
	}

	/** Whether a relation may lead to a journey instead of to its present one. */
	public boolean mayGoTo(Relation relation, Journey target) {
		return target != relation.getTarget()
				&& mayRelate(relation.eContainer(), relation.getSource(), relation.getKind(), target);
	}

	/** The kind of a relation of which the target is a part of the source. */
	@SuppressWarnings("unused") // a service is called on an element, whether it matters or not
	public RelationKind containing(EObject relation) {
		return RelationKind.CONTAINS;
	}

	/** The kind of a relation of which the source comes before the target. */
	@SuppressWarnings("unused") // a service is called on an element, whether it matters or not
	public RelationKind preceding(EObject relation) {
		return RelationKind.PRECEDES;
	}

	/** The kind of a relation of which both run at the same time. */
	@SuppressWarnings("unused") // a service is called on an element, whether it matters or not
	public RelationKind overlapping(EObject relation) {
		return RelationKind.OVERLAPS;
	}

	/** The kind of a relation of which the source changes what happens in the target. */
	@SuppressWarnings("unused") // a service is called on an element, whether it matters or not
	public RelationKind influencing(EObject relation) {
		return RelationKind.INFLUENCES;
	}

	private static boolean mayRelate(EObject owner, Journey source, RelationKind kind, Journey target) {
		if (source == target) {
			Refusals.tell("itself");
			return false;
		}
		if (owner instanceof Atlas atlas && atlas.getRelations().stream()
				.anyMatch(relation -> relation.getKind() == kind && joins(relation, source, target))) {
			Refusals.tell("relation");
			return false;
		}
		return true;
	}

	/** An overlap has no direction. */
	private static boolean joins(Relation relation, Journey source, Journey target) {
		return relation.getSource() == source && relation.getTarget() == target
				|| relation.getKind() == RelationKind.OVERLAPS
						&& relation.getSource() == target && relation.getTarget() == source;
	}
}
