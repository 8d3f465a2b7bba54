// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.math.BigDecimal;
import java.util.List;

import journey.dsl.journey.Action;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Emotion;
import journey.dsl.journey.FlowNode;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Relation;
import journey.dsl.journey.RelationKind;
import journey.dsl.journey.Scale;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** Builds models without a parser: services are functions of plain EMF objects. */
final class SampleJourney {

	private static final JourneyFactory FACTORY = JourneyFactory.eINSTANCE;

	private SampleJourney() {
	}

	/** A file with a journey on a scale from -2 to 2. */
	static Journey journey(String name) {
		Journey journey = named(FACTORY.createJourney(), name);
		Scale scale = named(FACTORY.createScale(), "Feeling");
		scale.setMin(BigDecimal.valueOf(-2));
		scale.setMax(BigDecimal.valueOf(2));
		journey.setScale(scale);
		JourneyFile file = FACTORY.createJourneyFile();
		file.getElements().add(scale);
		file.getElements().add(journey);
		return journey;
	}

	static JourneyFile file(Journey journey) {
		return (JourneyFile) journey.eContainer();
	}

	static Phase phase(Journey journey, String name) {
		Phase phase = named(FACTORY.createPhase(), name);
		journey.getPhases().add(phase);
		return phase;
	}

	static Step step(Phase phase, String name) {
		Step step = named(FACTORY.createStep(), name);
		phase.getSteps().add(step);
		return step;
	}

	static Step feeling(Step step, String value, String label) {
		Emotion emotion = FACTORY.createEmotion();
		emotion.setValue(new BigDecimal(value));
		emotion.setLabel(label);
		step.setEmotion(emotion);
		return step;
	}

	static Branch next(Step step, String percent, FlowNode... targets) {
		Branch branch = FACTORY.createBranch();
		branch.getTargets().addAll(List.of(targets));
		branch.setAbandon(targets.length == 0);
		branch.setPercent(percent == null ? null : new BigDecimal(percent));
		step.getNext().add(branch);
		return branch;
	}

	static Channel channel(Journey journey, String name) {
		Channel channel = named(FACTORY.createChannel(), name);
		file(journey).getElements().add(channel);
		return channel;
	}

	static Touchpoint touchpoint(Step step, String name, Channel channel) {
		Touchpoint touchpoint = named(FACTORY.createTouchpoint(), name);
		touchpoint.setChannel(channel);
		step.getTouchpoints().add(touchpoint);
		return touchpoint;
	}

	static Action action(Step step, String name, Channel channel) {
		Action action = named(FACTORY.createAction(), name);
		action.setChannel(channel);
		step.getActions().add(action);
		return action;
	}

	static Relation relation(Atlas atlas, Journey source, RelationKind kind, Journey target) {
		Relation relation = FACTORY.createRelation();
		relation.setSource(source);
		relation.setKind(kind);
		relation.setTarget(target);
		atlas.getRelations().add(relation);
		return relation;
	}

	static <T extends NamedElement> T named(T element, String name) {
		element.setName(name);
		return element;
	}

	static <T extends NamedElement> T titled(T element, String title) {
		element.setTitle(title);
		return element;
	}
}
