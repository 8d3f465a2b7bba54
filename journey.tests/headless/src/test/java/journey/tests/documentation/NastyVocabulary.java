// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

import journey.dsl.analysis.Contents;
import journey.dsl.journey.Ability;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Department;
import journey.dsl.journey.Element;
import journey.dsl.journey.Evidence;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Metric;
import journey.dsl.journey.MomentOfTruth;
import journey.dsl.journey.Quantity;
import journey.dsl.journey.Resource;
import journey.dsl.journey.Resumption;
import journey.dsl.journey.Scale;
import journey.dsl.journey.ScaleLabel;
import journey.dsl.journey.Step;
import journey.dsl.journey.Task;
import journey.dsl.journey.UnplannedTouch;
import journey.dsl.journey.Visit;

/** What stands around the journey of {@link NastyModel}, with texts that try to break out as well. */
final class NastyVocabulary {

	private static final JourneyFactory FACTORY = JourneyFactory.eINSTANCE;

	private NastyVocabulary() {
	}

	static void addTo(JourneyFile file, List<Channel> channels, Supplier<String> text) {
		for (int i = 0; i < NastyModel.TEXTS.size(); i++) {
			Resource resource = add(file, FACTORY.createResource(), "Resource" + i, text);
			Department department = add(file, FACTORY.createDepartment(), "Department" + i, text);
			resource.setOwner(department);
			add(file, FACTORY.createDevice(), "Device" + i, text);
			Task task = add(file, FACTORY.createTask(), "Task" + i, text);
			task.getAbilities().add(ability(channels, i % 2 == 0, text));
			Resumption resumption = FACTORY.createResumption();
			resumption.setSource(channels.get(0));
			resumption.setTarget(channels.get(i % 3));
			resumption.setReason(text.get());
			task.getResumptions().add(resumption);
		}
		Scale scale = add(file, FACTORY.createScale(), "Scale<i>", text);
		for (String word : NastyModel.TEXTS) {
			ScaleLabel label = FACTORY.createScaleLabel();
			label.setValue(BigDecimal.ONE);
			label.setText(word);
			scale.getLabels().add(label);
		}
	}

	private static Ability ability(List<Channel> channels, boolean possible, Supplier<String> text) {
		Ability ability = FACTORY.createAbility();
		ability.setPossible(possible);
		ability.getChannels().add(channels.get(possible ? 0 : 1));
		ability.setReason(text.get());
		return ability;
	}

	static void addAround(JourneyFile file, Journey journey, Supplier<String> text) {
		Metric metric = add(file, FACTORY.createMetric(), "Metric", text);
		metric.setUnit(NastyModel.TEXTS.get(0));
		metric.setCollected(NastyModel.TEXTS.get(1));
		Evidence evidence = add(file, FACTORY.createEvidence(), "Evidence", text);
		evidence.setSource(NastyModel.TEXTS.get(2));
		evidence.setDate(NastyModel.TEXTS.get(3));
		Actual actual = add(file, FACTORY.createActual(), "Actual", text);
		actual.setJourney(journey);
		List<Step> steps = Contents.steps(journey);
		for (int i = 0; i < NastyModel.TEXTS.size(); i++) {
			Step step = steps.get(i * 7 % steps.size());
			Visit visit = FACTORY.createVisit();
			visit.setStep(step);
			visit.setFailed(true);
			visit.setReason(text.get());
			UnplannedTouch touch = FACTORY.createUnplannedTouch();
			touch.setText(text.get());
			actual.getPath().addAll(List.of(visit, touch));
			MomentOfTruth moment = FACTORY.createMomentOfTruth();
			moment.setReason(text.get());
			step.setMoment(moment);
			step.getMeasures().add(measure(metric, evidence, i));
			Initiative initiative = add(file, FACTORY.createInitiative(), "Initiative" + i, text);
			initiative.setHypothesis(text.get());
			initiative.setCustomerValue(BigDecimal.valueOf(3));
			initiative.setBusinessValue(BigDecimal.valueOf(3));
			initiative.setEffort(BigDecimal.valueOf(2));
			initiative.setDue(text.get());
			initiative.getAddresses().addAll(step.getPains());
		}
	}

	/** Measures of a few days, many of them alike. */
	private static Measure measure(Metric metric, Evidence evidence, int index) {
		Measure measure = FACTORY.createMeasure();
		measure.setMetric(metric);
		measure.setEvidence(evidence);
		measure.setDate("2026-0" + (index % 3 + 1));
		measure.setValue(quantity(index % 4));
		measure.setTarget(quantity(5));
		return measure;
	}

	private static Quantity quantity(int value) {
		Quantity quantity = FACTORY.createQuantity();
		quantity.setValue(BigDecimal.valueOf(value));
		return quantity;
	}

	private static <T extends Element> T add(JourneyFile file, T element, String name, Supplier<String> text) {
		element.setName(name);
		element.setTitle(text.get());
		file.getElements().add(element);
		return element;
	}
}
