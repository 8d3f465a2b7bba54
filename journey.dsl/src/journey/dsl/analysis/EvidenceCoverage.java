// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.journey.AssessedStatement;
import journey.dsl.journey.Evidence;
import journey.dsl.journey.EvidenceLevel;
import journey.dsl.journey.Journey;

/**
 * How much of a journey rests on observation. Assessed statements are emotion, gets, rating, score, volume, share,
 * pain, delight and measure, wherever they stand inside the journey; a statement that cites no evidence, or evidence
 * that is not resolved, is assessed and not observed.
 * Source: language reference, computed results, evidence coverage.
 *
 * @param assessed number of assessed statements
 * @param observed number of those whose evidence is observed and not expired
 */
public record EvidenceCoverage(int assessed, int observed) {

	/** Where nothing is assessed. */
	public static final EvidenceCoverage NONE = new EvidenceCoverage(0, 0);

	/**
	 * The coverage of a journey.
	 *
	 * @param today the day that evidence has to be valid on
	 */
	public static EvidenceCoverage of(Journey journey, LocalDate today) {
		EvidenceCoverage coverage = NONE;
		Iterator<EObject> contents = EcoreUtil.getAllContents(journey, false);
		while (contents.hasNext()) {
			coverage = coverage.plus(ofPart(contents.next(), today));
		}
		return coverage;
	}

	/**
	 * The coverage of one element alone, without what is in it.
	 *
	 * @param today the day that evidence has to be valid on
	 */
	public static EvidenceCoverage ofPart(EObject part, LocalDate today) {
		return part instanceof AssessedStatement statement
				? new EvidenceCoverage(1, isObserved(statement, today) ? 1 : 0)
				: NONE;
	}

	/** The coverage of both together. */
	public EvidenceCoverage plus(EvidenceCoverage other) {
		return new EvidenceCoverage(assessed + other.assessed, observed + other.observed);
	}

	/** The observed part of the assessed statements, between 0 and 1; empty where nothing is assessed. */
	public OptionalDouble coverage() {
		return assessed == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) observed / assessed);
	}

	/** Whether evidence is no longer valid: its last day, the month's last where only a month is given, is past. */
	public static boolean isExpired(Evidence evidence, LocalDate today) {
		return Dates.lastDay(evidence.getExpires()).filter(last -> last.isBefore(today)).isPresent();
	}

	private static boolean isObserved(AssessedStatement statement, LocalDate today) {
		return References.resolved(statement.getEvidence())
				.filter(evidence -> evidence.getLevel() == EvidenceLevel.OBSERVED)
				.filter(evidence -> !isExpired(evidence, today)).isPresent();
	}
}
