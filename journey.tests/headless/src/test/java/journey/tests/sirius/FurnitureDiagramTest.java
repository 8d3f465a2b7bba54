// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.Project;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Phase;
import journey.dsl.journey.Step;
import journey.sirius.services.AtlasServices;
import journey.sirius.services.EmotionServices;
import journey.sirius.services.FlowServices;
import journey.sirius.services.LabelServices;
import journey.sirius.services.MatrixServices;
import journey.sirius.services.TitleServices;
import journey.sirius.services.TouchpointServices;
import journey.tests.Models;

/** What the diagrams and tables show of a journey that was written as text. */
class FurnitureDiagramTest {

	/** After a label, so that images do not cut off its last letter. */
	private static final String ROOM = "\u00a0\u00a0";

	private static Project project;
	private static Journey sofa;

	private final FlowServices flow = new FlowServices();
	private final LabelServices labels = new LabelServices();

	@BeforeAll
	static void parse() {
		project = Models.project(Models.furniture());
		sofa = project.elements(Journey.class).findFirst().orElseThrow();
	}

	@Test
	void titleIsInTheLanguageOfTheText() {
		assertThat(new TitleServices().flowTitle(sofa)).isEqualTo("Acheter un canapé\u00a0: flux");
	}

	@Test
	void fiveFeelingsHaveFiveColours() {
		EmotionServices emotions = new EmotionServices();
		assertThat(List.of(
				names(emotions::feelsVeryNegative), names(emotions::feelsNegative), names(emotions::feelsNeutral),
				names(emotions::feelsPositive), names(emotions::feelsVeryPositive))).containsExactly(
						List.of("Advice"), List.of("Notice", "Compare", "Claim"), List.of("Order"),
						List.of("Deliver", "Recommend"), List.of("Try", "Sit"));
	}

	@Test
	void branchesShowFiguresAndBrokenHandovers() {
		Stream<String> shown = Stream.concat(flow.branches(sofa).stream(), flow.abandonments(sofa).stream())
				.filter(branch -> flow.branchingStep(branch).getName().equals("Compare")).map(flow::branchLabel);
		assertThat(shown).containsExactly("28\u202f% · relais rompu" + ROOM, "20\u202f%" + ROOM,
				"40\u202f%" + ROOM, "12\u202f%" + ROOM);
	}

	@Test
	void stepsWithoutNextLeadOn() {
		assertThat(Contents.steps(sofa).stream().map(flow::followingStep).filter(Objects::nonNull)
				.map(Step::getName))
				.containsExactly("Compare", "Deliver", "Claim", "Recommend");
	}

	@Test
	void flowWithDeclaredOutcomeHasNoImplicitEnd() {
		assertThat(flow.journeyWithEnd(sofa)).isNull();
	}

	@Test
	void momentsOfTruthShowTheirScore() {
		assertThat(Contents.steps(sofa).stream().map(Step::getMoment).filter(Objects::nonNull)
				.map(labels::momentLabel))
				.containsExactly("Moment de vérité\u00a0: 20 sur 25" + ROOM,
						"Moment de vérité\u00a0: 25 sur 25" + ROOM);
	}

	@Test
	void matrixHasTheUsedChannelsInTheOrderOfTheirDeclaration() {
		assertThat(new MatrixServices().usedChannels(sofa).stream().map(Channel::getName))
				.containsExactly("Social", "Web", "Email", "Shop", "Call", "Truck");
	}

	@Test
	void matrixCellNamesWhatHappensThere() {
		Phase search = sofa.getPhases().get(1);
		Channel web = new MatrixServices().usedChannels(sofa).stream()
				.filter(channel -> channel.getName().equals("Web")).findFirst().orElseThrow();
		assertThat(new MatrixServices().matrixCell(web, search)).isEqualTo("Catalogue en ligne");
	}

	@Test
	void tableTellsAVolume() {
		TouchpointServices touchpoints = new TouchpointServices();
		assertThat(touchpoints.touchpoints(sofa).stream().map(touchpoints::volumeText).filter(text -> !text.isEmpty()))
				.containsExactly("environ 12000 par mois");
	}

	@Test
	void atlasShowsBothJourneys() {
		Atlas life = project.elements(Atlas.class).findFirst().orElseThrow();
		assertThat(new AtlasServices().atlasJourneys(life).stream().map(labels::mapHeading))
				.containsExactly("Acheter un canapé · actuel", "Acheter un canapé, cible 2027 · cible · hypothèse");
	}

	private static List<String> names(Predicate<Step> feeling) {
		return Contents.steps(sofa).stream().filter(feeling).map(Step::getName).toList();
	}
}
