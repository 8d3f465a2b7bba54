// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import java.math.BigDecimal;
import java.util.List;

import journey.dsl.analysis.Project;
import journey.dsl.journey.Act;
import journey.dsl.journey.Channel;
import journey.dsl.journey.ChannelKind;
import journey.dsl.journey.Emotion;
import journey.dsl.journey.Expectation;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFactory;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Pain;
import journey.dsl.journey.Persona;
import journey.dsl.journey.Phase;
import journey.dsl.journey.PhaseKind;
import journey.dsl.journey.Rating;
import journey.dsl.journey.RatingValue;
import journey.dsl.journey.Severity;
import journey.dsl.journey.Share;
import journey.dsl.journey.Stage;
import journey.dsl.journey.Step;
import journey.dsl.journey.Touchpoint;

/** A journey of 60 steps whose texts try to break out: of their boxes, of their lines, of HTML, XML and templates. */
final class NastyModel {

	/** Texts of all kinds; each of the texts of the model is one of them. */
	static final List<String> TEXTS = List.of(
			"<script>alert('x')</script>",
			"]]> <!-- & \" ' </title></style></svg>",
			"${.now} #{1} <#list 1..9 as x>${x}</#list> [=7*7] {0} ''",
			"javascript:alert(1) \" onload=\"alert(1)",
			"\u0000\u0001\u0008\u001B[31mred\u001B[0m\u007F\u0085\uFFFE\uFFFF\uD800 lonely",
			"\u202Egnissim si thgir\u202C and \u2066isolated\u2069",
			"Je compare très attentivement l\u2019ensemble des canapés convertibles d\u2019angle réversibles disponibles "
					+ "dans les magasins d\u2019ameublement des environs avant de me décider enfin",
			"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
			"私は新しいソファを探しています。とても長い題名なので、折り返しが必要です。",
			"저는 새 소파를 찾고 있습니다 그리고 비교합니다",
			"👩‍👩‍👧‍👦 🛋️ 🇫🇷 👍🏽 emoji 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
			"أقارن الأرائك على الموقع وأبحث عن مقاس يناسب غرفة الجلوس",
			"אני משווה ספות באתר (היקר) ומתקשר",
			"Z\u0351\u036B\u0343\u0363\u0336a\u0354\u033F\u0321\u035Cl\u0352\u0329g\u034D\u0330o\u0316",
			"   \n\t\r\n  ",
			"",
			"../../etc/passwd",
			"x");

	private static final JourneyFactory FACTORY = JourneyFactory.eINSTANCE;
	private static final int STEPS = 60;

	private int turn;

	private NastyModel() {
	}

	static Project project() {
		return Project.of(new NastyModel().file());
	}

	private String text() {
		return TEXTS.get(turn++ % TEXTS.size());
	}

	private JourneyFile file() {
		JourneyFile file = FACTORY.createJourneyFile();
		file.setPackageName("nasty");
		List<Channel> channels = List.of(channel("Web", ChannelKind.DIGITAL), channel("Shop", ChannelKind.PHYSICAL),
				channel("Fax", ChannelKind.UNSPECIFIED));
		file.getElements().addAll(channels);
		Persona persona = FACTORY.createPersona();
		persona.setName("Persona<b>");
		persona.setTitle(TEXTS.get(6));
		persona.setQuote(text());
		persona.getMotivations().addAll(TEXTS);
		file.getElements().add(persona);
		Journey journey = FACTORY.createJourney();
		journey.setName("../up\u0000\"><script>");
		journey.setTitle(TEXTS.get(6) + TEXTS.get(0));
		journey.setPurpose(text());
		journey.setStart(text());
		journey.setEnd(text());
		journey.setSponsor(text());
		journey.getPersonas().add(persona);
		file.getElements().add(journey);
		NastyVocabulary.addTo(file, channels, this::text);
		for (int i = 0; i < 8; i++) {
			journey.getPhases().add(phase(i, channels));
		}
		NastyVocabulary.addAround(file, journey, this::text);
		Journey empty = FACTORY.createJourney();
		empty.setName("CON");
		file.getElements().add(empty);
		Journey alike = FACTORY.createJourney();
		alike.setName("con");
		alike.getPhases().add(FACTORY.createPhase());
		file.getElements().add(alike);
		return file;
	}

	private Channel channel(String name, ChannelKind kind) {
		Channel channel = FACTORY.createChannel();
		channel.setName(name);
		channel.setTitle(text());
		channel.setKind(kind);
		return channel;
	}

	private Phase phase(int index, List<Channel> channels) {
		Phase phase = FACTORY.createPhase();
		phase.setName("P" + index);
		phase.setTitle(text());
		phase.setKind(PhaseKind.values()[index % PhaseKind.values().length]);
		// the last phase has no steps
		for (int i = 0; i < (index == 7 ? 0 : index == 6 ? STEPS - 54 : 9); i++) {
			phase.getSteps().add(step(index * 9 + i, channels));
		}
		return phase;
	}

	private Step step(int index, List<Channel> channels) {
		Step step = FACTORY.createStep();
		step.setName("S" + index);
		step.setTitle(text());
		step.setTrigger(text());
		step.getThoughts().add(text());
		step.getDoes().add(text());
		if (index % 5 != 0) {
			Emotion emotion = FACTORY.createEmotion();
			emotion.setValue(BigDecimal.valueOf(index % 7 - 3));
			emotion.setLabel(text());
			step.setEmotion(emotion);
		}
		if (index % 3 == 0) {
			Expectation expectation = FACTORY.createExpectation();
			expectation.setText(text());
			expectation.setValue(BigDecimal.valueOf(index % 4 - 1));
			step.setExpects(expectation);
		}
		for (int i = 0; i < index % 4; i++) {
			step.getTouchpoints().add(touchpoint("T" + i, i == 2 ? null : channels.get((index + i) % 3)));
		}
		step.getPains().add(pain(index));
		Act act = FACTORY.createAct();
		act.setName("A");
		act.setTitle(text());
		act.setStage(index % 2 == 0 ? Stage.FRONTSTAGE : Stage.BACKSTAGE);
		step.getActs().add(act);
		return step;
	}

	private Pain pain(int index) {
		Pain pain = FACTORY.createPain();
		pain.setName("Pain");
		pain.setTitle(text());
		pain.setSeverity(Severity.values()[index % Severity.values().length]);
		return pain;
	}

	private Touchpoint touchpoint(String name, Channel channel) {
		Touchpoint touchpoint = FACTORY.createTouchpoint();
		touchpoint.setName(name);
		touchpoint.setTitle(text());
		touchpoint.setChannel(channel);
		Rating rating = FACTORY.createRating();
		rating.setValue(RatingValue.IRRITANT);
		touchpoint.setRating(rating);
		Share share = FACTORY.createShare();
		share.setPercent(BigDecimal.valueOf(turn % 3 * 50));
		touchpoint.setShare(share);
		return touchpoint;
	}
}
