// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import journey.dsl.analysis.Project;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Emotion;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/**
 * Documents a journey of three steps for nobody. What a program that is just started has to load for any site, such as
 * fonts, templates and the layout of graphs, is there afterwards.
 */
final class Rehearsal {

	private static final int STEPS = 3;

	private final JourneyFactory factory = JourneyFactory.eINSTANCE;

	void run(Locale language) {
		var options = new DocumentationSite.Options(language, LocalDate.EPOCH, file -> "");
		try {
			new DocumentationSite(new Project(List.of(file())), List.of(), options).write((path, content) -> { });
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private JourneyFile file() {
		JourneyFile file = factory.createJourneyFile();
		Channel channel = factory.createChannel();
		channel.setName("Channel");
		Journey journey = factory.createJourney();
		journey.setName("Journey");
		Phase phase = factory.createPhase();
		phase.setName("Phase");
		journey.getPhases().add(phase);
		for (int number = 0; number < STEPS; number++) {
			phase.getSteps().add(step("Step" + number, channel));
		}
		Atlas atlas = factory.createAtlas();
		atlas.setName("Atlas");
		atlas.getJourneys().add(journey);
		file.getElements().addAll(List.of(channel, journey, atlas));
		return file;
	}

	private Step step(String name, Channel channel) {
		Step step = factory.createStep();
		step.setName(name);
		Emotion emotion = factory.createEmotion();
		emotion.setValue(BigDecimal.ONE);
		step.setEmotion(emotion);
		Touchpoint touchpoint = factory.createTouchpoint();
		touchpoint.setName("Touchpoint");
		touchpoint.setChannel(channel);
		step.getTouchpoints().add(touchpoint);
		return step;
	}
}
