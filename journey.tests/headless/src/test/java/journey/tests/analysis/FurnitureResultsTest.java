// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import journey.dsl.analysis.AllocatedFigure;
import journey.dsl.analysis.AtlasOverview;
import journey.dsl.analysis.ChannelPhaseMatrix;
import journey.dsl.analysis.Deviation;
import journey.dsl.analysis.Difference;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.analysis.ExpectationGap;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Funnel;
import journey.dsl.analysis.Gap;
import journey.dsl.analysis.MetricUse;
import journey.dsl.analysis.MomentScore;
import journey.dsl.analysis.Priority;
import journey.dsl.analysis.Project;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.analysis.ResourceUse;
import journey.dsl.analysis.TouchpointQuadrant;
import journey.dsl.analysis.TouchpointQuadrant.Quadrant;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;
import journey.tests.Models;

/** The numbers that the language reference gives for the furniture example, and those that follow from its text. */
class FurnitureResultsTest {

	private final Project project = Models.project(Models.furniture());
	private final Journey buySofa = Journeys.named(project, "BuySofa");
	private final Journey target = Journeys.named(project, "BuySofaTarget");
	private final Actual hugoMarch = project.elements(Actual.class).findFirst().orElseThrow();

	@Test
	void expectsVisits() {
		assertThat(Journeys.byName(Funnel.of(buySofa).visits())).containsExactly(entry("Notice", 1.0),
				entry("Compare", 1.0), entry("Advice", 0.28), entry("Try", 0.2), entry("Order", 0.776),
				entry("Deliver", 0.776), entry("Sit", 0.776), entry("Claim", 0.776), entry("Recommend", 0.776));
	}

	@Test
	void expectsOutcomes() {
		assertThat(Journeys.byOutcome(Funnel.of(buySofa).outcomes())).containsExactly(entry("Loyal", 0.776),
				entry("abandon", 0.224));
	}

	@Test
	void expectsAbandonmentPerStep() {
		assertThat(Journeys.byName(Funnel.of(buySofa).abandon())).containsExactly(entry("Compare", 0.12),
				entry("Advice", 0.084), entry("Try", 0.02));
	}

	@Test
	void findsGaps() {
		Map<Gap.Kind, Long> numbers = Gap.in(buySofa).stream()
				.collect(Collectors.groupingBy(Gap::kind, Collectors.counting()));
		assertThat(numbers).containsOnly(entry(Gap.Kind.CHANNEL, 9L), entry(Gap.Kind.DEVICE, 1L),
				entry(Gap.Kind.DEPARTMENT, 8L));
	}

	@Test
	void findsUnassessedHandovers() {
		List<String> pairs = Gap.in(buySofa).stream()
				.filter(gap -> gap.handover() == Handover.UNSPECIFIED)
				.map(gap -> gap.source().getName() + " " + gap.target().getName()).distinct().toList();
		assertThat(pairs).containsExactly("Notice Compare", "Compare Try", "Try Order", "Order Deliver", "Sit Claim",
				"Claim Recommend");
	}

	@Test
	void scoresMoments() {
		assertThat(MomentScore.in(buySofa)).map(moment -> moment.step().getName() + " " + moment.score().getAsInt())
				.containsExactly("Try 20", "Order 25");
	}

	@Test
	void placesTouchpoints() {
		Map<Quadrant, String> quadrants = TouchpointQuadrant.in(buySofa).stream()
				.collect(Collectors.groupingBy(placed -> placed.quadrant().orElseThrow(),
						Collectors.mapping(placed -> placed.touchpoint().getName(), joining(" "))));
		assertThat(quadrants).containsOnly(entry(Quadrant.FIX, "Catalogue"), entry(Quadrant.WATCH, "Hotline ClaimCall"),
				entry(Quadrant.KEEP, "Checkout Delivery Welcome"), entry(Quadrant.EXTEND, "Ad Demo Review"));
	}

	@Test
	void coversWithEvidence() {
		EvidenceCoverage coverage = EvidenceCoverage.of(buySofa, Models.TODAY);
		assertThat(coverage).isEqualTo(new EvidenceCoverage(40, 36));
	}

	@Test
	void measuresExpectationGaps() {
		assertThat(ExpectationGap.in(buySofa)).map(gap -> gap.step().getName() + " " + gap.gap())
				.containsExactly("Compare -3.0", "Deliver -2.0");
	}

	@Test
	void ranksInitiatives() {
		assertThat(Priority.ranked(project, Priority.Weights.EQUAL))
				.map(priority -> priority.initiative().getName() + " " + priority.value().getAsDouble())
				.containsExactly("Staffing 1.75", "OnlineClaim 1.5", "WidthFilter 1.5");
	}

	@Test
	void findsOneDeviationOfEachKind() {
		assertThat(Deviation.in(hugoMarch)).map(d -> d.kind() + " " + QualifiedNames.of(d.element()))
				.containsExactly("MISSING durand.achat.BuySofa.Need.Notice", "AD_HOC J'appelle un ami vendeur",
						"IRREGULAR durand.achat.BuySofa.Search.Try", "FAILING durand.achat.BuySofa.Buy.Order");
	}

	@Test
	void allocatesCalls() {
		AllocatedFigure calls = AllocatedFigure.in(buySofa).get(0);
		assertThat(List.of(calls.value(), Journeys.byName(calls.shares()), calls.residual()).toString())
				.isEqualTo("[OptionalDouble[5400.0], {Advice=3240.0, Claim=1350.0}, OptionalDouble[810.0]]");
	}

	@Test
	void drawsTheStatedEmotions() {
		assertThat(EmotionCurve.of(buySofa).points()).map(point -> point.normalised().getAsDouble())
				.containsExactly(-0.5, -0.5, -1.0, 1.0, 0.0, 0.5, 1.0, -0.5, 0.5);
	}

	@Test
	void comparesWithTheTarget() {
		Difference difference = Difference.of(target).orElseThrow();
		assertThat(List.of(Journeys.names(difference.added()), Journeys.names(difference.removed()),
				difference.moved().size(),
				difference.retitled().stream().map(match -> match.after().getName()).toList(),
				Journeys.names(difference.addedTouchpoints()), Journeys.names(difference.removedTouchpoints())))
				.isEqualTo(List.of("", "Notice Advice Try Deliver Sit Recommend", 0, List.of("Claim"), "ClaimForm",
						"ClaimCall"));
	}

	@Test
	void listsChangedFigures() {
		Difference difference = Difference.of(target).orElseThrow();
		Map<String, String> changes = difference.changed().stream().collect(Collectors.toMap(
				change -> change.step().after().getName() + " " + change.property(),
				change -> change.from().map(value -> value.comparable().toString()).orElse("-") + " > "
						+ change.to().map(value -> value.comparable().toString()).orElse("-")));
		assertThat(changes).contains(entry("Compare emotion", "-1.0 > 1.0"),
				entry("Compare Catalogue.rating", "[irritant] > [delight]"),
				entry("Compare Catalogue.score", "2.0 > -"), entry("Compare next.Order", "0.4 > 0.92"),
				entry("Compare next.abandon", "0.12 > 0.08"), entry("Order Nps", "20.0 > 40.0"),
				entry("Claim ClaimForm.channel", "- > [durand.achat.Web]"), entry("Claim ClaimCall.share", "0.06 > -"))
				.doesNotContainKeys("Compare Catalogue.share", "Order Checkout.rating");
	}

	@Test
	void laysOutTheMatrix() {
		ChannelPhaseMatrix matrix = ChannelPhaseMatrix.of(buySofa, project);
		Function<ChannelPhaseMatrix.Cell, String> cell = c -> (Journeys.names(c.touchpoints()) + "/"
				+ Journeys.names(c.actions()));
		assertThat(matrix.rows()).map(row -> row.channel().getName() + " "
				+ row.cells().stream().map(cell).collect(joining(" "))).containsExactly(
						"Social Ad/ / / / / Review/", "Web / Catalogue/ Checkout/ / / /",
						"Email / /Remind / Welcome/ / /", "Shop / Demo/ / / / /", "Call / Hotline/ / / ClaimCall/ /",
						"Truck / / / Delivery/ / /");
	}

	@Test
	void listsResources() {
		assertThat(ResourceUse.inventory(project)).map(use -> use.resource().getName() + ": "
				+ Journeys.names(use.users())).containsExactly("Crm: Remind Lookup Checkout",
						"Stock: Catalogue Plan WidthFilter", "Chatbot: OnlineClaim");
	}

	@Test
	void registersMetrics() {
		assertThat(MetricUse.register(project)).map(use -> use.metric().getName() + " " + use.measures().size() + " "
				+ use.allocations().size()).containsExactly("Nps 5 0", "Wait 1 0", "Calls 1 1", "Resume 0 0");
	}

	@Test
	void overlooksTheAtlas() {
		AtlasOverview life = AtlasOverview.of(project.elements(Atlas.class).findFirst().orElseThrow(), project);
		assertThat(life.sharedChannels()).map(shared -> shared.channel().getName() + ": "
				+ Journeys.names(shared.journeys())).containsExactly("Web: BuySofa BuySofaTarget");
	}

	@Test
	void leavesNoStepOutOfReach() {
		assertThat(Flow.of(buySofa).reachableSteps()).hasSize(9);
	}
}
