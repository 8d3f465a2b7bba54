// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

import journey.dsl.analysis.EmotionScale;
import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.analysis.NormalisedValue;
import journey.dsl.journey.AssessedStatement;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Evidence;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Rating;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** Rules on what is known and how well: evidence, and statements that contradict each other. */
public class TruthRules extends RuleChecks {

	private static final double CLEARLY_BAD = -0.5;

	private static final double CLEARLY_GOOD = 0.5;

	/**
	 * How well statements are proven.
	 *
	 * @param coverage how many of them rest on valid observation
	 * @param open number of those whose evidence is not resolved: it may be observed, and has its own finding
	 */
	private record Proof(EvidenceCoverage coverage, int open) {

		static final Proof NONE = new Proof(EvidenceCoverage.NONE, 0);

		static Proof of(EObject part, LocalDate today) {
			boolean open = part instanceof AssessedStatement statement && statement.getEvidence() != null
					&& statement.getEvidence().eIsProxy();
			return new Proof(EvidenceCoverage.ofPart(part, today), open ? 1 : 0);
		}

		Proof plus(Proof other) {
			return new Proof(coverage.plus(other.coverage), open + other.open);
		}
	}

	/** Checks that at least half of a map said to be observed rests on valid observation. */
	@Check
	public void proof(Journey journey) {
		if (journey.getBasis() != Basis.OBSERVED) {
			return;
		}
		Proof proof = proofOf(journey);
		EvidenceCoverage coverage = proof.coverage;
		if (2 * (coverage.observed() + proof.open) < coverage.assessed()) {
			report(Rule.BASIS_OBSERVED_UNPROVEN, journey, Literals.JOURNEY__BASIS, label(journey),
					coverage.observed(), coverage.assessed());
		}
	}

	/** As {@link EvidenceCoverage}, step by step, so that what is known of the others need not be found out again. */
	private Proof proofOf(Journey journey) {
		Proof proof = Proof.NONE;
		TreeIterator<EObject> parts = journey.eAllContents();
		while (parts.hasNext()) {
			EObject part = parts.next();
			if (part instanceof Step step) {
				proof = proof.plus(known(step, Proof.class, this::proofOf));
				parts.prune();
			} else {
				proof = proof.plus(Proof.of(part, today()));
			}
		}
		return proof;
	}

	private Proof proofOf(Step step) {
		Proof proof = Proof.NONE;
		for (Iterator<EObject> parts = step.eAllContents(); parts.hasNext();) {
			proof = proof.plus(Proof.of(parts.next(), today()));
		}
		return proof;
	}

	/** Checks that evidence is cited, and still valid where it is. */
	@Check
	public void evidence(Evidence evidence) {
		if (EvidenceCoverage.isExpired(evidence, today())
				&& project().isReferredTo(evidence, Literals.SOURCED__EVIDENCE)) {
			report(Rule.EVIDENCE_EXPIRED, evidence, Literals.EVIDENCE__EXPIRES, label(evidence),
					evidence.getExpires());
		}
		if (project().isSurelyUnused(evidence, Literals.SOURCED__EVIDENCE)) {
			report(Rule.EVIDENCE_UNUSED, evidence, null, label(evidence));
		}
	}

	/** Checks the stated emotion of a step against the ratings of its touchpoints. */
	@Check
	public void emotion(Step step) {
		Journey journey = EcoreUtil2.getContainerOfType(step, Journey.class);
		if (journey == null || step.getEmotion() == null || step.getEmotion().getValue() == null) {
			return;
		}
		OptionalDouble felt = EmotionScale.of(journey).map(scale -> scale.normalise(
				step.getEmotion().getValue().doubleValue())).orElse(OptionalDouble.empty());
		List<RatingValue> ratings = step.getTouchpoints().stream().map(Touchpoint::getRating)
				.filter(rating -> rating != null).map(Rating::getValue).toList();
		if (felt.isEmpty() || ratings.isEmpty()) {
			return;
		}
		boolean worse = felt.getAsDouble() <= CLEARLY_BAD && all(ratings, RatingValue.DELIGHT);
		boolean better = felt.getAsDouble() >= CLEARLY_GOOD && all(ratings, RatingValue.IRRITANT);
		if (worse || better) {
			report(Rule.RATING_CONTRADICTS_EMOTION, step, Literals.STEP__EMOTION, label(step),
					plain(step.getEmotion().getValue()), ratings.get(0).getLiteral());
		}
	}

	private static boolean all(List<RatingValue> ratings, RatingValue value) {
		return ratings.stream().allMatch(value::equals);
	}

	/** Checks the rating of a touchpoint against its score. */
	@Check
	public void score(Touchpoint touchpoint) {
		OptionalDouble rating = NormalisedValue.of(touchpoint.getRating());
		OptionalDouble score = NormalisedValue.of(touchpoint.getScore());
		if (rating.isPresent() && score.isPresent() && rating.getAsDouble() * score.getAsDouble() < 0) {
			report(Rule.RATING_CONTRADICTS_SCORE, touchpoint, Literals.TOUCHPOINT__RATING, label(touchpoint),
					touchpoint.getRating().getValue().getLiteral(), plain(touchpoint.getScore().getValue()),
					plain(touchpoint.getScore().getMax()));
		}
	}
}
