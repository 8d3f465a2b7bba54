// SPDX-License-Identifier: EPL-2.0
package journey.dsl.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.google.gson.stream.JsonWriter;

import journey.dsl.analysis.AllocatedFigure;
import journey.dsl.analysis.ChannelPhaseMatrix;
import journey.dsl.analysis.Difference;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EmotionScale;
import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.analysis.ExpectationGap;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Flow.Place;
import journey.dsl.analysis.Funnel;
import journey.dsl.analysis.Gap;
import journey.dsl.analysis.MomentScore;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.analysis.References;
import journey.dsl.analysis.TouchpointQuadrant;
import journey.dsl.journey.Handover;
import journey.dsl.journey.Journey;

/** The results of one journey. */
final class JourneyJson {

	private final ResultJson json;
	private final Report report;

	JourneyJson(ResultJson json, Report report) {
		this.json = json;
		this.report = report;
	}

	/** Writes the members of an open object. */
	void write(Journey journey) throws IOException {
		Flow flow = Flow.of(journey);
		json.element("id", journey);
		json.text("title", journey.getTitle());
		json.literal("state", journey.getState());
		json.element("revises", References.resolved(journey.getRevises()).orElse(null));
		writeScale(EmotionScale.of(journey));
		writeCurve(json, EmotionCurve.of(journey));
		writeFunnel(Funnel.of(flow));
		json.objects("gaps", Gap.in(flow), this::writeGap);
		json.objects("moments", MomentScore.in(journey), this::writeMoment);
		json.objects("quadrants", quadrants(journey), this::writeQuadrant);
		json.objects("expectations", ExpectationGap.in(journey), this::writeExpectation);
		writeEvidence(EvidenceCoverage.of(journey, report.today()));
		json.objects("matrix", cells(journey), this::writeCell);
		json.objects("allocations", AllocatedFigure.in(journey), this::writeAllocation);
		new DifferenceJson(json).write(Difference.of(journey));
	}

	private void writeScale(Optional<EmotionScale> scale) throws IOException {
		JsonWriter writer = json.writer().name("scale");
		if (scale.isEmpty()) {
			writer.nullValue();
			return;
		}
		writer.beginObject();
		json.number("min", scale.get().min());
		json.number("max", scale.get().max());
		writer.endObject();
	}

	static void writeCurve(ResultJson json, EmotionCurve curve) throws IOException {
		json.objects("curve", curve.points(), point -> {
			json.element("step", point.step());
			json.number("emotion", point.emotion());
			json.number("normalised", point.normalised());
			json.word("source", point.source());
		});
	}

	private void writeFunnel(Funnel funnel) throws IOException {
		json.writer().name("funnel").beginObject();
		json.writer().name("known").value(funnel.known());
		json.numbers("visits", funnel.visits(), QualifiedNames::of);
		json.numbers("outcomes", funnel.outcomes(), JourneyJson::outcome);
		json.numbers("abandon", funnel.abandon(), QualifiedNames::of);
		json.writer().endObject();
	}

	/** Outcomes are called by their simple names, since the implicit ones have no other. */
	private static String outcome(Place place) {
		if (place instanceof Place.AtOutcome at) {
			return String.valueOf(at.outcome().getName());
		}
		return place instanceof Place.End ? "end" : "abandon";
	}

	private void writeGap(Gap gap) throws IOException {
		json.word("kind", gap.kind());
		json.element("from", gap.source());
		json.element("to", gap.target());
		json.text("handover", gap.handover() == Handover.UNSPECIFIED ? "unassessed" : gap.handover().getLiteral());
	}

	private void writeMoment(MomentScore moment) throws IOException {
		json.element("step", moment.step());
		json.number("importance", moment.importance());
		json.number("impact", moment.impact());
		json.number("score", moment.score());
	}

	private static List<TouchpointQuadrant> quadrants(Journey journey) {
		return TouchpointQuadrant.in(journey).stream().filter(touchpoint -> touchpoint.quadrant().isPresent()).toList();
	}

	private void writeQuadrant(TouchpointQuadrant touchpoint) throws IOException {
		json.element("touchpoint", touchpoint.touchpoint());
		json.number("performance", touchpoint.performance());
		json.number("share", touchpoint.share());
		json.word("quadrant", touchpoint.quadrant().orElseThrow());
	}

	private void writeExpectation(ExpectationGap expectation) throws IOException {
		json.element("step", expectation.step());
		json.number("expects", expectation.expects());
		json.number("gets", expectation.gets());
		json.number("gap", expectation.gap());
	}

	private void writeEvidence(EvidenceCoverage evidence) throws IOException {
		json.writer().name("evidence").beginObject();
		json.number("assessed", evidence.assessed());
		json.number("observed", evidence.observed());
		json.number("coverage", evidence.coverage());
		json.writer().endObject();
	}

	private record MatrixCell(ChannelPhaseMatrix.Row row, ChannelPhaseMatrix.Cell cell) {
	}

	private List<MatrixCell> cells(Journey journey) {
		return ChannelPhaseMatrix.of(journey, report.project()).rows().stream()
				.flatMap(row -> row.cells().stream().map(cell -> new MatrixCell(row, cell)))
				.toList();
	}

	private void writeCell(MatrixCell place) throws IOException {
		json.element("channel", place.row().channel());
		json.element("phase", place.cell().phase());
		json.elements("touchpoints", place.cell().touchpoints());
		json.elements("actions", place.cell().actions());
	}

	private void writeAllocation(AllocatedFigure figure) throws IOException {
		json.element("metric", figure.allocation().getMetric());
		json.number("value", figure.value());
		json.numbers("shares", figure.shares(), QualifiedNames::of);
		json.number("residual", figure.residual());
	}
}
