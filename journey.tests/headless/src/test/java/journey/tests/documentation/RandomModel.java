// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import journey.dsl.analysis.Project;
import journey.dsl.journey.*;

/**
 * A model of a given size with texts and figures by chance, to be drawn.
 *
 * @param steps    how many steps each phase has
 * @param channels how many channels there are
 * @param beside   how many revisions and how many actual paths the journey has
 * @param texts    what the texts are taken from
 * @param seed     decides everything else
 */
record RandomModel(List<Integer> steps, int channels, int beside, List<String> texts, long seed) {

	private static final JourneyFactory FACTORY = JourneyFactory.eINSTANCE;

	Project project() {
		return Project.of(new Builder(new Random(seed)).file());
	}

	/** Makes the elements. */
	private final class Builder {

		private final Random random;
		private final JourneyFile file = FACTORY.createJourneyFile();
		private final List<Channel> ways = new ArrayList<>();
		private final List<Resource> resources = new ArrayList<>();
		private final List<Department> departments = new ArrayList<>();
		private Metric metric;

		Builder(Random random) {
			this.random = random;
		}

		JourneyFile file() {
			file.setPackageName("by.chance");
			metric = add(FACTORY.createMetric(), "Metric");
			metric.setUnit(text());
			for (int i = 0; i < channels; i++) {
				Channel channel = add(FACTORY.createChannel(), "Channel" + i);
				channel.setKind(pick(List.of(ChannelKind.values())));
				ways.add(channel);
			}
			for (int i = 0; i < 3; i++) {
				departments.add(add(FACTORY.createDepartment(), "Department" + i));
				resources.add(add(FACTORY.createResource(), "Resource" + i));
			}
			Persona persona = add(FACTORY.createPersona(), "Persona");
			Journey journey = journey("Journey");
			journey.getPersonas().add(persona);
			var atlas = add(FACTORY.createAtlas(), "Atlas");
			atlas.getJourneys().add(journey);
			for (int i = 0; i < beside; i++) {
				Journey revision = journey("Revision" + i);
				revision.setRevises(journey);
				atlas.getJourneys().add(revision);
				relate(atlas, journey, revision);
				actual(journey, persona, i);
			}
			tasks();
			initiatives(journey);
			return file;
		}

		private void relate(Atlas atlas, Journey journey, Journey revision) {
			Relation relation = FACTORY.createRelation();
			relation.setSource(journey);
			relation.setTarget(revision);
			relation.setKind(pick(List.of(RelationKind.values())));
			relation.setReason(text());
			atlas.getRelations().add(relation);
		}

		private Journey journey(String name) {
			Journey journey = add(FACTORY.createJourney(), name);
			journey.setPurpose(text());
			journey.setStart(text());
			journey.setBasis(pick(List.of(Basis.values())));
			journey.setState(pick(List.of(JourneyState.values())));
			for (int i = 0; i < steps.size(); i++) {
				Phase phase = FACTORY.createPhase();
				name(phase, "Phase" + i);
				phase.setKind(pick(List.of(PhaseKind.values())));
				if (chance(3)) {
					phase.getMeasures().add(measure());
				}
				journey.getPhases().add(phase);
				for (int j = 0; j < steps.get(i); j++) {
					phase.getSteps().add(step("Step" + i + "x" + j));
				}
			}
			if (chance(2)) {
				journey.getMeasures().add(measure());
			}
			Outcome outcome = FACTORY.createOutcome();
			name(outcome, "Outcome");
			outcome.setKind(pick(List.of(OutcomeKind.values())));
			journey.getOutcomes().add(outcome);
			List<Step> all = journey.getPhases().stream().flatMap(phase -> phase.getSteps().stream()).toList();
			all.forEach(step -> next(step, all, outcome));
			return journey;
		}

		private Step step(String name) {
			Step step = FACTORY.createStep();
			name(step, name);
			if (chance(2)) {
				step.getDoes().add(text());
				step.getThoughts().add(text());
			}
			if (!chance(4)) {
				Emotion emotion = FACTORY.createEmotion();
				emotion.setValue(value(-2, 5));
				emotion.setLabel(text());
				step.setEmotion(emotion);
			}
			if (chance(3)) {
				Expectation expectation = FACTORY.createExpectation();
				expectation.setText(text());
				expectation.setValue(value(-2, 5));
				step.setExpects(expectation);
			}
			for (int i = random.nextInt(3); i > 0 && !ways.isEmpty(); i--) {
				step.getTouchpoints().add(touchpoint("Touch" + i));
			}
			if (chance(3)) {
				Act act = FACTORY.createAct();
				name(act, "Act");
				act.setStage(pick(List.of(Stage.values())));
				act.setDepartment(pick(departments));
				act.getUses().add(pick(resources));
				step.getActs().add(act);
			}
			if (chance(3)) {
				Pain pain = FACTORY.createPain();
				name(pain, "Pain");
				pain.setSeverity(pick(List.of(Severity.values())));
				step.getPains().add(pain);
			}
			if (chance(4)) {
				MomentOfTruth moment = FACTORY.createMomentOfTruth();
				moment.setImportance(value(1, 5));
				moment.setImpact(value(1, 5));
				moment.setReason(text());
				step.setMoment(moment);
				step.getMeasures().add(measure());
			}
			return step;
		}

		private Touchpoint touchpoint(String name) {
			Touchpoint touchpoint = FACTORY.createTouchpoint();
			name(touchpoint, name);
			touchpoint.setChannel(pick(ways));
			Rating rating = FACTORY.createRating();
			rating.setValue(pick(List.of(RatingValue.values())));
			touchpoint.setRating(rating);
			Share share = FACTORY.createShare();
			share.setPercent(value(0, 101));
			touchpoint.setShare(share);
			return touchpoint;
		}

		private void next(Step step, List<Step> all, Outcome outcome) {
			for (int i = random.nextInt(4); i > 0; i--) {
				Branch branch = FACTORY.createBranch();
				if (chance(4)) {
					branch.setAbandon(true);
				} else {
					branch.getTargets().add(chance(5) ? outcome : pick(all));
				}
				branch.setPercent(value(0, 40));
				branch.setReason(text());
				branch.setHandover(pick(List.of(Handover.values())));
				step.getNext().add(branch);
			}
		}

		private void actual(Journey journey, Persona persona, int index) {
			Actual actual = add(FACTORY.createActual(), "Actual" + index);
			actual.setJourney(journey);
			actual.setPersona(persona);
			journey.getPhases().stream().flatMap(phase -> phase.getSteps().stream()).filter(step -> !chance(4))
					.forEach(step -> {
						Visit visit = FACTORY.createVisit();
						visit.setStep(step);
						Emotion emotion = FACTORY.createEmotion();
						emotion.setValue(value(-2, 5));
						visit.setEmotion(chance(5) ? null : emotion);
						actual.getPath().add(visit);
					});
		}

		private void tasks() {
			for (int i = 0; i < 4 && !ways.isEmpty(); i++) {
				Task task = add(FACTORY.createTask(), "Task" + i);
				Ability ability = FACTORY.createAbility();
				ability.setPossible(chance(2));
				ability.getChannels().addAll(ways);
				ability.setReason(text());
				task.getAbilities().add(ability);
			}
		}

		private void initiatives(Journey journey) {
			for (int i = 0; i < 12; i++) {
				Initiative initiative = add(FACTORY.createInitiative(), "Initiative" + i);
				initiative.setCustomerValue(value(1, 5));
				initiative.setBusinessValue(value(1, 5));
				initiative.setEffort(value(1, 5));
				journey.getPhases().stream().flatMap(phase -> phase.getSteps().stream())
						.flatMap(step -> step.getPains().stream()).filter(pain -> chance(8))
						.forEach(initiative.getAddresses()::add);
			}
		}

		private Measure measure() {
			Measure measure = FACTORY.createMeasure();
			measure.setMetric(metric);
			measure.setDate("2026-0" + (1 + random.nextInt(9)));
			Quantity quantity = FACTORY.createQuantity();
			quantity.setValue(value(-5, 100_000));
			measure.setValue(quantity);
			Quantity target = FACTORY.createQuantity();
			target.setValue(value(-5, 100_000));
			measure.setTarget(target);
			return measure;
		}

		private <T extends Element> T add(T element, String name) {
			name(element, name);
			file.getElements().add(element);
			return element;
		}

		private void name(NamedElement element, String name) {
			element.setName(name);
			element.setTitle(text());
		}

		private String text() {
			return pick(texts);
		}

		private <T> T pick(List<T> choices) {
			return choices.get(random.nextInt(choices.size()));
		}

		private boolean chance(int oneIn) {
			return random.nextInt(oneIn) == 0;
		}

		private BigDecimal value(int from, int count) {
			return BigDecimal.valueOf(from + random.nextInt(count));
		}
	}
}
