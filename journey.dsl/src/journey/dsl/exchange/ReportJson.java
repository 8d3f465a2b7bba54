// SPDX-License-Identifier: EPL-2.0
package journey.dsl.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import com.google.gson.stream.JsonWriter;

import journey.dsl.analysis.AtlasOverview;
import journey.dsl.analysis.Deviation;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.Priority;
import journey.dsl.analysis.ResourceUse;
import journey.dsl.journey.Actual;
import journey.dsl.journey.Atlas;
import journey.dsl.journey.Journey;

/** All computed results of a project as one JSON document, described by docs/report.schema.json. */
public final class ReportJson {

	private ReportJson() {
	}

	/**
	 * Writes the results journey by journey, so that a large project needs no large text in memory.
	 *
	 * @param report what to report
	 * @param out receives the text, which ends with a line break; it stays open
	 */
	public static void write(Report report, Writer out) throws IOException {
		JsonWriter writer = JsonDocument.on(out);
		ResultJson json = new ResultJson(writer);
		JourneyJson journeys = new JourneyJson(json, report);
		writer.beginObject();
		json.objects("journeys", report.project().elements(Journey.class).toList(), journeys::write);
		json.objects("actuals", report.project().elements(Actual.class).toList(), actual -> writeActual(json, actual));
		json.objects("initiatives", Priority.ranked(report.project(), report.weights()),
				priority -> writePriority(json, priority));
		json.objects("resources", ResourceUse.inventory(report.project()), use -> writeResource(json, use));
		json.objects("atlases", atlases(report), atlas -> writeAtlas(json, atlas));
		FindingsJson.writeMember(report.findings(), writer);
		writer.endObject();
		JsonDocument.end(writer, out);
	}

	private static List<AtlasOverview> atlases(Report report) {
		return report.project().elements(Atlas.class)
				.map(atlas -> AtlasOverview.of(atlas, report.project()))
				.toList();
	}

	private static void writeActual(ResultJson json, Actual actual) throws IOException {
		json.element("id", actual);
		json.element("of", actual.getJourney() == null || actual.getJourney().eIsProxy() ? null : actual.getJourney());
		JourneyJson.writeCurve(json, EmotionCurve.of(actual));
		json.objects("deviations", Deviation.in(actual), deviation -> {
			json.text("kind", kind(deviation.kind()));
			json.element("element", deviation.element());
		});
	}

	private static String kind(Deviation.Kind kind) {
		return switch (kind) {
			case MISSING -> "missing";
			case AD_HOC -> "adHoc";
			case IRREGULAR -> "irregular";
			case FAILING -> "failing";
		};
	}

	private static void writePriority(ResultJson json, Priority priority) throws IOException {
		json.element("id", priority.initiative());
		json.number("priority", priority.value());
	}

	private static void writeResource(ResultJson json, ResourceUse use) throws IOException {
		json.element("id", use.resource());
		json.literal("status", use.resource().getStatus());
		json.elements("usedBy", use.users());
	}

	private static void writeAtlas(ResultJson json, AtlasOverview overview) throws IOException {
		json.element("id", overview.atlas());
		json.objects("relations", overview.links(), link -> {
			json.element("from", link.source());
			json.literal("kind", link.kind());
			json.element("to", link.target());
		});
		json.objects("sharedChannels", overview.sharedChannels(), shared -> {
			json.element("channel", shared.channel());
			json.elements("journeys", shared.journeys());
		});
	}
}
