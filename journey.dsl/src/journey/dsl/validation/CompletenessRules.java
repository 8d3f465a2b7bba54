// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

import journey.dsl.Messages;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyLevel;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Need;
import journey.dsl.journey.Persona;
import journey.dsl.journey.Phase;
import journey.dsl.journey.PhaseKind;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** What a map has to hold: personas, phases, touchpoints and what they lack. */
public class CompletenessRules extends RuleChecks {

	private static final Set<PhaseKind> NEEDED_KINDS = EnumSet.of(PhaseKind.BEFORE, PhaseKind.PURCHASE,
			PhaseKind.AFTER);

	/** Checks whose journey it is. */
	@Check
	public void persona(Journey journey) {
		if (journey.getPersonas().isEmpty()) {
			report(Rule.PERSONA_MISSING, journey, null, label(journey));
		}
	}

	/** Checks that a persona is somebody. */
	@Check
	public void demographics(Persona persona) {
		if (persona.getAge() == null && Stream.of(persona.getOccupation(), persona.getSegment(),
				persona.getEducation()).noneMatch(RuleChecks::isGiven)) {
			report(Rule.PERSONA_DEMOGRAPHICS, persona, null, label(persona));
		}
	}

	/** Checks that pre-sale, purchase and after-sale are there; one finding for all that are not. */
	@Check
	public void phaseKinds(Journey journey) {
		if (journey.getLevel() == JourneyLevel.OVERVIEW) {
			return;
		}
		Set<PhaseKind> missing = EnumSet.copyOf(NEEDED_KINDS);
		journey.getPhases().stream().map(Phase::getKind).forEach(missing::remove);
		if (!missing.isEmpty()) {
			List<String> words = missing.stream().map(PhaseKind::getLiteral).toList();
			reportWith(words, Rule.PHASE_KIND_MISSING, journey, null, label(journey), words.size(), words.stream()
					.map(word -> Messages.RULES.text("quoted", word)).collect(Collectors.joining(", ")));
		}
	}

	/** Checks that a phase has steps. */
	@Check
	public void steps(Phase phase) {
		if (phase.getSteps().isEmpty()) {
			report(Rule.PHASE_EMPTY, phase, null, label(phase));
		}
	}

	/** Checks that client and company meet in a step. */
	@Check
	public void touchpoints(Step step) {
		if (step.getTouchpoints().isEmpty() && !ClientViewRules.isInternal(step)) {
			report(Rule.STEP_WITHOUT_TOUCHPOINT, step, null, label(step));
		}
	}

	/** Checks that a touchpoint is judged, except in a hypothesis, and how many clients it concerns. */
	@Check
	public void touchpoint(Touchpoint touchpoint) {
		Journey journey = EcoreUtil2.getContainerOfType(touchpoint, Journey.class);
		boolean hypothesis = journey == null || journey.getBasis() == Basis.HYPOTHESIS;
		if (!hypothesis && touchpoint.getRating() == null && touchpoint.getScore() == null) {
			report(Rule.TOUCHPOINT_UNRATED, touchpoint, null, label(touchpoint));
		}
		if (touchpoint.getVolume() == null && touchpoint.getShare() == null) {
			report(Rule.TOUCHPOINT_UNQUANTIFIED, touchpoint, null, label(touchpoint));
		}
	}

	/** Checks that the project uses a channel. */
	@Check
	public void use(Channel channel) {
		if (project().isSurelyUnused(channel, Literals.TOUCHPOINT__CHANNEL, Literals.ACTION__CHANNEL)) {
			report(Rule.CHANNEL_UNUSED, channel, null, label(channel));
		}
	}

	/** Checks that some step of some journey answers a need or goal. */
	@Check
	public void answer(Need need) {
		if (project().isSurelyUnused(need, Literals.STEP__ANSWERS)) {
			reportAs(Rule.NEED_UNANSWERED.id() + "." + need.getKind().getLiteral(), Rule.NEED_UNANSWERED, need, null,
					label(need));
		}
	}

	/** Checks that a journey has an owner. */
	@Check
	public void owner(Journey journey) {
		if (journey.getOwner() == null) {
			reportAs(Rule.OWNER_MISSING.id() + ".journey", Rule.OWNER_MISSING, journey, null, label(journey));
		}
	}

	/** Checks that an initiative has an owner. */
	@Check
	public void owner(Initiative initiative) {
		if (initiative.getOwner() == null) {
			reportAs(Rule.OWNER_MISSING.id() + ".initiative", Rule.OWNER_MISSING, initiative, null, label(initiative));
		}
	}
}
