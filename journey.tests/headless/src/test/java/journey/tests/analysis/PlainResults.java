// SPDX-License-Identifier: EPL-2.0
package journey.tests.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
import journey.dsl.analysis.MomentScore;
import journey.dsl.analysis.Priority;
import journey.dsl.analysis.Project;
import journey.dsl.analysis.PropertyValue;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.analysis.ResourceUse;
import journey.dsl.analysis.TouchpointQuadrant;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;
import journey.tests.Models;

/** Results as maps, lists, numbers and texts, to be compared with what a JSON file holds. */
final class PlainResults {

	private PlainResults() {
	}

	/** A map of the same keys with values of one's own. */
	static Map<String, Object> map(Object keys, Function<String, Object> value) {
		Map<String, Object> map = new LinkedHashMap<>();
		((Map<?, ?>) keys).keySet().forEach(key -> map.put((String) key, value.apply((String) key)));
		return map;
	}

	static Object ofJourney(Project project, Journey journey, String result) {
		return switch (result) {
			case "known" -> Funnel.of(journey).known();
			case "visits" -> Journeys.byName(Funnel.of(journey).visits());
			case "outcomes" -> Journeys.byOutcome(Funnel.of(journey).outcomes());
			case "abandon" -> Journeys.byName(Funnel.of(journey).abandon());
			case "closedCycles" -> Flow.of(journey).closedCycles().stream().map(Journeys::names).toList();
			case "evidence" -> evidence(EvidenceCoverage.of(journey, Models.TODAY));
			case "expectations" -> ExpectationGap.in(journey).stream()
					.collect(Collectors.toMap(gap -> gap.step().getName(), ExpectationGap::gap));
			case "curve" -> curve(EmotionCurve.of(journey));
			case "quadrants" -> quadrants(journey);
			case "gaps" -> Gap.in(journey).stream().map(gap -> word(gap.kind()) + " " + gap.source().getName() + " "
					+ gap.target().getName() + " " + gap.handover().getLiteral()).toList();
			case "moments" -> MomentScore.in(journey).stream().collect(
					Collectors.toMap(moment -> moment.step().getName(), moment -> (double) moment.score().getAsInt()));
			case "allocations" -> AllocatedFigure.in(journey).stream().map(PlainResults::allocation).toList();
			case "matrix" -> matrix(ChannelPhaseMatrix.of(journey, project));
			case "difference" -> difference(Difference.of(journey).orElseThrow());
			default -> throw new IllegalArgumentException("no such result: " + result);
		};
	}

	static Object of(Actual actual) {
		List<String> deviations = Deviation.in(actual).stream().map(deviation -> kind(deviation) + " "
				+ QualifiedNames.of(deviation.element()).replaceAll(".*\\.", "")).toList();
		return Map.of("deviations", deviations, "curve", curve(EmotionCurve.of(actual)));
	}

	static Object of(Project project, Atlas atlas) {
		AtlasOverview overview = AtlasOverview.of(atlas, project);
		return Map.of("relations",
				overview.links().stream().map(link -> link.source().getName() + " " + link.kind().getLiteral() + " "
						+ link.target().getName()).toList(),
				"sharedChannels", overview.sharedChannels().stream()
						.map(shared -> shared.channel().getName() + " " + Journeys.names(shared.journeys())).toList());
	}

	static Object initiatives(Project project) {
		return Priority.ranked(project, Priority.Weights.EQUAL).stream()
				.map(priority -> priority.initiative().getName() + " " + Journeys.rounded(priority.value())).toList();
	}

	static Object resources(Project project) {
		return ResourceUse.inventory(project).stream().map(use -> use.resource().getStatus().getLiteral() + " "
				+ use.resource().getName() + " " + Journeys.names(use.users())).toList();
	}

	private static List<Double> evidence(EvidenceCoverage coverage) {
		return Arrays.asList((double) coverage.assessed(), (double) coverage.observed(),
				Journeys.rounded(coverage.coverage()));
	}

	private static List<String> curve(EmotionCurve curve) {
		return curve.points().stream().map(point -> point.step().getName() + " " + word(point.source()) + " "
				+ Journeys.rounded(point.emotion()) + " " + Journeys.rounded(point.normalised())).toList();
	}

	private static Map<String, String> quadrants(Journey journey) {
		Map<String, String> quadrants = new LinkedHashMap<>();
		TouchpointQuadrant.in(journey).forEach(placed -> quadrants.put(placed.touchpoint().getName(),
				placed.quadrant().map(PlainResults::word).orElse(null)));
		return quadrants;
	}

	private static String allocation(AllocatedFigure figure) {
		return figure.allocation().getMetric().getName() + " " + Journeys.rounded(figure.value()) + " "
				+ Journeys.byName(figure.shares()) + " " + Journeys.rounded(figure.residual());
	}

	private static List<String> matrix(ChannelPhaseMatrix matrix) {
		return matrix.rows().stream().map(row -> row.channel().getName() + row.cells().stream()
				.map(cell -> " " + Journeys.names(cell.touchpoints()) + "/" + Journeys.names(cell.actions()))
				.collect(Collectors.joining())).toList();
	}

	private static Map<String, Object> difference(Difference difference) {
		return Map.of("added", difference.added().stream().map(step -> step.getName()).toList(),
				"removed", difference.removed().stream().map(step -> step.getName()).toList(),
				"moved", difference.moved().stream().map(match -> match.after().getName()).toList(),
				"retitled", difference.retitled().stream().map(match -> match.after().getName()).toList(),
				"changed", difference.changed().stream().map(PlainResults::change).toList());
	}

	private static String change(Difference.Change change) {
		return change.step().after().getName() + " " + change.property() + " "
				+ change.from().map(PropertyValue::comparable).orElse(null) + " "
				+ change.to().map(PropertyValue::comparable).orElse(null);
	}

	private static String kind(Deviation deviation) {
		return deviation.kind() == Deviation.Kind.AD_HOC ? "adHoc" : word(deviation.kind());
	}

	private static String word(Enum<?> literal) {
		return literal.name().toLowerCase(Locale.ROOT);
	}
}
