// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.OptionalDouble;

import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Flow.Edge;
import journey.dsl.analysis.Flow.Place;
import journey.dsl.analysis.Funnel;
import journey.dsl.documentation.figure.JourneyFlow;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Branch;
import journey.dsl.journey.Journey;

/** The flow on the page of its journey: the figure, and what it shows as a table. */
public final class FlowSection {

	private static final JourneyFlow FIGURE = new JourneyFlow();

	private FlowSection() {
	}

	/** The section as its template sees it. */
	public record View(FigureView figure, List<Row> rows) {
	}

	/** A way on from a step. */
	public record Row(String source, String sourceId, String target, String probability, String passages,
			String handover, String reason) {
	}

	static View of(Journey journey, SiteContext site) {
		Funnel funnel = Funnel.of(Flow.of(journey));
		return new View(site.view(FIGURE, journey, "../"),
				funnel.flow().edges().stream().map(edge -> row(edge, funnel, site.wording())).toList());
	}

	private static Row row(Edge edge, Funnel funnel, Wording wording) {
		String reasons = edge.branch().map(FlowSection::reasons).orElse("");
		OptionalDouble probability = edge.probability();
		OptionalDouble passages = funnel.passages(edge);
		return new Row(wording.title(edge.source()), Wording.id(edge.source()), target(edge.target(), wording),
				probability.isEmpty() ? "?" : wording.percent(probability.getAsDouble() * 100),
				passages.isEmpty() ? "?" : wording.number(passages.getAsDouble()), wording.word(edge.handover()),
				reasons);
	}

	private static String reasons(Branch branch) {
		return Wording.joined(" \u00B7 ", branch.getHandoverReason(), branch.getReason());
	}

	private static String target(Place place, Wording wording) {
		if (place instanceof Place.AtStep at) {
			return wording.title(at.step());
		}
		if (place instanceof Place.AtOutcome at) {
			return wording.title(at.outcome());
		}
		return wording.text(place instanceof Place.End ? "flow.end" : "flow.abandon");
	}
}
