// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import journey.dsl.journey.Actual;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;
import journey.tests.Models;

/** Every result of a project as text, to see that there is one and what it holds. */
final class AllResults {

	private AllResults() {
	}

	static String of(Project project) {
		Stream<?> journeys = project.elements(Journey.class).flatMap(journey -> ofJourney(project, journey));
		Stream<?> actuals = project.elements(Actual.class)
				.flatMap(actual -> Stream.of(EmotionCurve.of(actual), deviations(actual)));
		Stream<?> others = Stream.of(Priority.ranked(project, Priority.Weights.EQUAL), ResourceUse.inventory(project),
				MetricUse.register(project),
				project.elements(Atlas.class).map(atlas -> AtlasOverview.of(atlas, project)).toList());
		return Stream.of(journeys, actuals, others).flatMap(results -> results).map(String::valueOf)
				.collect(Collectors.joining("\n"));
	}

	private static Stream<?> ofJourney(Project project, Journey journey) {
		Flow flow = Flow.of(journey);
		return Stream.of(EmotionCurve.of(journey), Funnel.of(flow), flow.edges(), flow.closedCycles(),
				flow.reachableSteps(), flow.reachableOutcomes(), Gap.in(journey), MomentScore.in(journey),
				TouchpointQuadrant.in(journey), ExpectationGap.in(journey),
				EvidenceCoverage.of(journey, Models.TODAY).coverage(), Difference.of(journey),
				Difference.between(journey, journey), ChannelPhaseMatrix.of(journey, project),
				AllocatedFigure.in(journey), QualifiedNames.of(journey));
	}

	private static List<String> deviations(Actual actual) {
		return Deviation.in(actual).stream().map(deviation -> QualifiedNames.of(deviation.element())).toList();
	}
}
