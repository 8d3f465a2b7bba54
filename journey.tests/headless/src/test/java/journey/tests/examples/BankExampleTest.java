// SPDX-License-Identifier: EPL-2.0
package journey.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import journey.dsl.analysis.AtlasOverview;
import journey.dsl.analysis.Difference;
import journey.dsl.analysis.Gap;
import journey.dsl.analysis.Project;
import journey.dsl.analysis.TouchpointQuadrant;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Initiative;
import journey.dsl.journey.InitiativeStatus;
import journey.dsl.journey.Journey;
import journey.dsl.journey.Language;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Metric;
import journey.dsl.journey.MetricStatus;
import journey.dsl.journey.RelationKind;
import journey.dsl.journey.Resource;
import journey.dsl.journey.ResourceStatus;

/** The bank is the example that shows everything: pictures and pages are made from it. */
class BankExampleTest {

	private static Project bank;

	@BeforeAll
	static void load() {
		bank = Example.load("bank").project();
	}

	@Test
	void hasAtLeastTwelveJourneys() {
		assertThat(journeys()).hasSizeGreaterThanOrEqualTo(12);
	}

	@Test
	void hasAJourneyOfFortyToSixtySteps() {
		assertThat(journeys()).anySatisfy(journey -> assertThat(steps(journey)).isBetween(40, 60));
	}

	@Test
	void hasTouchpointsInEveryQuadrant() {
		assertThat(journeys().stream().flatMap(journey -> TouchpointQuadrant.in(journey).stream())
				.map(TouchpointQuadrant::quadrant).flatMap(Optional::stream))
				.contains(TouchpointQuadrant.Quadrant.values());
	}

	@Test
	void hasGapsOfEveryKind() {
		assertThat(gaps().map(Gap::kind)).contains(Gap.Kind.values());
	}

	@Test
	void hasSeamlessBrokenAndUnassessedHandovers() {
		assertThat(gaps().map(Gap::handover)).contains(Handover.values());
	}

	@Test
	void hasRelationsOfEveryKind() {
		assertThat(atlases().flatMap(atlas -> atlas.links().stream()).map(AtlasOverview.Link::kind)).contains(
				RelationKind.CONTAINS, RelationKind.PRECEDES, RelationKind.OVERLAPS, RelationKind.INFLUENCES);
	}

	@Test
	void hasChannelsThatJourneysShare() {
		assertThat(atlases().flatMap(atlas -> atlas.sharedChannels().stream())).hasSizeGreaterThanOrEqualTo(2);
	}

	@Test
	void hasTwoRevisedJourneys() {
		List<Difference> differences = journeys().stream().map(Difference::of).flatMap(Optional::stream).toList();

		assertThat(differences).hasSize(2).noneMatch(Difference::isEmpty);
	}

	@Test
	void hasAtLeastTwoActualPaths() {
		assertThat(bank.elements(Actual.class)).hasSizeGreaterThanOrEqualTo(2);
	}

	@Test
	void hasAMetricMeasuredOnFourDatesInOneJourney() {
		assertThat(journeys()).anySatisfy(journey -> assertThat(journey.getMeasures().stream()
				.filter(measure -> measure.getMetric().getName().equals("Délai")).map(Measure::getDate)
				.filter(Objects::nonNull).distinct()).hasSize(4));
	}

	@Test
	void hasResourcesOfEveryStatus() {
		assertThat(bank.elements(Resource.class).map(Resource::getStatus)).contains(ResourceStatus.EXISTING,
				ResourceStatus.TO_OPTIMISE, ResourceStatus.TO_CREATE);
	}

	@Test
	void hasMetricsOfEveryStatus() {
		assertThat(bank.elements(Metric.class).map(Metric::getStatus)).contains(MetricStatus.EXISTING,
				MetricStatus.MISSING, MetricStatus.TO_RETIRE);
	}

	@Test
	void hasInitiativesOfEveryStatus() {
		assertThat(bank.elements(Initiative.class).map(Initiative::getStatus)).contains(InitiativeStatus.PROPOSED,
				InitiativeStatus.PLANNED, InitiativeStatus.LIVE, InitiativeStatus.DONE);
	}

	@Test
	void hasInitiativesOverTheWholeRangeOfEffort() {
		assertThat(bank.elements(Initiative.class).map(initiative -> initiative.getEffort().intValueExact()))
				.contains(1, 2, 3, 4, 5);
	}

	@Test
	void hasInitiativesOverTheWholeRangeOfBusinessValue() {
		assertThat(bank.elements(Initiative.class).map(initiative -> initiative.getBusinessValue().intValueExact()))
				.contains(1, 2, 3, 4, 5);
	}

	@Test
	void isWrittenInTwoLanguages() {
		assertThat(bank.files()).extracting(file -> file.getLanguage()).contains(Language.EN, Language.FR);
	}

	private static List<Journey> journeys() {
		return bank.elements(Journey.class).toList();
	}

	private static int steps(Journey journey) {
		return journey.getPhases().stream().map(phase -> phase.getSteps()).mapToInt(List<? extends EObject>::size).sum();
	}

	private static Stream<Gap> gaps() {
		return journeys().stream().flatMap(journey -> Gap.in(journey).stream());
	}

	private static Stream<AtlasOverview> atlases() {
		return bank.elements(Atlas.class).map(atlas -> AtlasOverview.of(atlas, bank));
	}
}
