// SPDX-License-Identifier: EPL-2.0
package journey.dsl.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import journey.dsl.analysis.Finding;

/** Findings as JSON; the same array stands in a report. */
public final class FindingsJson {

	private FindingsJson() {
	}

	/**
	 * Writes a document with one member, {@code findings}.
	 *
	 * @param findings the findings in order
	 * @param out receives the text, which ends with a line break; it stays open
	 */
	public static void write(List<Finding> findings, Writer out) throws IOException {
		JsonWriter json = JsonDocument.on(out);
		json.beginObject();
		writeMember(findings, json);
		json.endObject();
		JsonDocument.end(json, out);
	}

	/** Writes the member {@code findings} into an open object. */
	static void writeMember(List<Finding> findings, JsonWriter json) throws IOException {
		json.name("findings").beginArray();
		for (Finding finding : findings) {
			json.beginObject();
			json.name("rule").value(finding.rule());
			json.name("severity").value(finding.severity().name().toLowerCase(Locale.ROOT));
			json.name("element").value(finding.element());
			json.name("file").value(finding.file());
			json.name("line").value(finding.line());
			json.name("column").value(finding.column());
			json.name("message").value(finding.message());
			json.endObject();
		}
		json.endArray();
	}
}
