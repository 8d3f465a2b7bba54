// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

import com.google.common.collect.Multiset;

import journey.dsl.analysis.Contents;
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

	/** What is asked of a statement to find out how well a map is proven. */
	private enum Proof {
		/** It has to be proven. */
		ASSESSED,
		/** It rests on valid observation. */
		OBSERVED,
		/** Its evidence is not resolved: it may be observed, and has its own finding. */
		OPEN
	}

	/** Checks that at least half of a map said to be observed rests on valid observation. */
	@Check
	public void proof(Journey journey) {
		if (journey.getBasis() != Basis.OBSERVED) {
			return;
		}
		Multiset<Proof> proofs = tally(journey, Proof.class, this::proofsIn);
		int observed = proofs.count(Proof.OBSERVED);
		int assessed = proofs.count(Proof.ASSESSED);
		if (2 * (observed + proofs.count(Proof.OPEN)) < assessed) {
			report(Rule.BASIS_OBSERVED_UNPROVEN, journey, Literals.JOURNEY__BASIS, label(journey), observed, assessed);
		}
	}

	private List<Proof> proofsIn(EObject part) {
		List<Proof> proofs = new ArrayList<>();
		Contents.ofPart(part).forEach(element -> proofs.addAll(proofsOf(element)));
		return proofs;
	}

	private List<Proof> proofsOf(EObject element) {
		EvidenceCoverage coverage = EvidenceCoverage.ofPart(element, today());
		List<Proof> proofs = new ArrayList<>();
		proofs.addAll(Collections.nCopies(coverage.assessed(), Proof.ASSESSED));
		proofs.addAll(Collections.nCopies(coverage.observed(), Proof.OBSERVED));
		if (element instanceof AssessedStatement statement && statement.getEvidence() != null
				&& statement.getEvidence().eIsProxy()) {
			proofs.add(Proof.OPEN);
		}
		return proofs;
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
