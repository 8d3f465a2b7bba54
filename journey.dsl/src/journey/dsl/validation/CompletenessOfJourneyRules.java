// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.validation.Check;

import com.google.common.collect.Streams;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.References;
import journey.dsl.journey.Basis;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Department;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Sourced;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;
import journey.dsl.journey.Validation;

/** What a map has to hold as a whole: its frame, the people behind it and the evidence. */
public class CompletenessOfJourneyRules extends RuleChecks {

	/** Checks that a journey has a first and a last contact; one finding where it lacks both. */
	@Check
	public void startAndEnd(Journey journey) {
		List<String> missing = new ArrayList<>();
		if (!isGiven(journey.getStart())) {
			missing.add("start");
		}
		if (!isGiven(journey.getEnd())) {
			missing.add("end");
		}
		if (!missing.isEmpty()) {
			reportWith(missing, Rule.START_END_MISSING, journey, null, label(journey),
					missing.size() == 2 ? 2 : missing.contains("start") ? 0 : 1);
		}
	}

	/** Checks that somebody can break ties, and that customers took part. */
	@Check
	public void people(Journey journey) {
		if (!isGiven(journey.getSponsor())) {
			report(Rule.SPONSOR_MISSING, journey, null, label(journey));
		}
		if (journey.getCustomers() == null) {
			report(Rule.CUSTOMERS_ABSENT, journey, null, label(journey));
		}
		if (journey.getTeam().isEmpty()) {
			report(Rule.TEAM_MISSING, journey, null, label(journey));
		}
	}

	/** Checks that the owners of the channels used are in the team; one finding for each who is not. */
	@Check
	public void team(Journey journey) {
		List<Department> team = journey.getTeam();
		if (team.isEmpty() || team.stream().anyMatch(Department::eIsProxy)) {
			return;
		}
		if (team.containsAll(tally(journey, Department.class, CompletenessOfJourneyRules::owners).elementSet())) {
			return;
		}
		Contents.steps(journey).stream().flatMap(step -> owners(step).stream()).distinct()
				.filter(owner -> !team.contains(owner)).forEach(owner -> reportWith(names(owner), Rule.TEAM_INCOMPLETE,
						journey, Literals.JOURNEY__TEAM, label(journey), label(owner)));
	}

	/** The owners of the channels that the touchpoints of a step use; nothing else has touchpoints. */
	private static List<Department> owners(EObject part) {
		List<Touchpoint> touchpoints = part instanceof Step step ? step.getTouchpoints() : List.of();
		return touchpoints.stream().flatMap(touchpoint -> References.resolved(touchpoint.getChannel())
				.map(Channel::getOwner).flatMap(References::resolved).stream()).distinct().toList();
	}

	/** Checks that each department of the team has validated the journey, which nobody can do with a hypothesis. */
	@Check
	public void validation(Journey journey) {
		Set<Department> seen = new HashSet<>();
		List<Department> validating = journey.getValidations().stream().map(Validation::getDepartment).toList();
		if (journey.getBasis() == Basis.HYPOTHESIS || validating.stream().anyMatch(d -> d != null && d.eIsProxy())) {
			return;
		}
		for (int index = 0; index < journey.getTeam().size(); index++) {
			Department department = journey.getTeam().get(index);
			if (!department.eIsProxy() && seen.add(department) && !validating.contains(department)) {
				reportAtWith(names(department), Rule.VALIDATION_MISSING, journey, Literals.JOURNEY__TEAM, index,
						label(journey), label(department));
			}
		}
	}

	/** Checks that a map said to be observed rests on some evidence. */
	@Check
	public void insight(Journey journey) {
		if (journey.getBasis() == Basis.OBSERVED && Streams.stream(EcoreUtil.getAllContents(journey, false))
				.noneMatch(part -> part instanceof Sourced sourced && sourced.getEvidence() != null)) {
			report(Rule.INSIGHT_MISSING, journey, Literals.JOURNEY__BASIS, label(journey));
		}
	}
}
