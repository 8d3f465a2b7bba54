// SPDX-License-Identifier: EPL-2.0
package journey.dsl.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Finding.Level;

/**
 * Findings as SARIF 2.1.0, the format in which code hosts and editors take results of static analysis (OASIS standard
 * "Static Analysis Results Interchange Format Version 2.1.0").
 */
public final class SarifWriter {

	private static final String SCHEMA =
			"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	private final String version;
	private final Map<String, RuleDescription> rules = new LinkedHashMap<>();

	/**
	 * A writer.
	 *
	 * @param version the version of this tool
	 * @param rules the rules that findings can come from
	 */
	public SarifWriter(String version, List<RuleDescription> rules) {
		this.version = version;
		rules.forEach(rule -> this.rules.put(rule.id(), rule));
	}

	/**
	 * Writes a log with one run.
	 *
	 * @param findings the findings in order
	 * @param out receives the text; it stays open
	 */
	public void write(List<Finding> findings, Writer out) throws IOException {
		JsonWriter json = JsonDocument.on(out);
		json.beginObject();
		json.name("$schema").value(SCHEMA);
		json.name("version").value("2.1.0");
		json.name("runs").beginArray().beginObject();
		writeTool(json);
		json.name("columnKind").value("utf16CodeUnits");
		writeResults(findings, json);
		json.endObject().endArray();
		json.endObject();
		JsonDocument.end(json, out);
	}

	private void writeTool(JsonWriter json) throws IOException {
		json.name("tool").beginObject().name("driver").beginObject();
		json.name("name").value("journey");
		json.name("version").value(version);
		json.name("rules").beginArray();
		for (RuleDescription rule : rules.values()) {
			writeRule(rule, json);
		}
		json.endArray();
		json.endObject().endObject();
	}

	private static void writeRule(RuleDescription rule, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("id").value(rule.id());
		json.name("shortDescription").beginObject().name("text").value(rule.title()).endObject();
		json.name("help").beginObject().name("text").value(rule.help()).endObject();
		json.name("defaultConfiguration").beginObject();
		if (rule.level() == null) {
			json.name("enabled").value(false);
		} else {
			json.name("level").value(level(rule.level()));
		}
		json.endObject();
		json.endObject();
	}

	private void writeResults(List<Finding> findings, JsonWriter json) throws IOException {
		List<String> ids = List.copyOf(rules.keySet());
		json.name("results").beginArray();
		for (Finding finding : findings) {
			json.beginObject();
			json.name("ruleId").value(finding.rule());
			json.name("ruleIndex").value(ids.indexOf(finding.rule()));
			json.name("level").value(level(finding.severity()));
			json.name("message").beginObject().name("text").value(finding.message()).endObject();
			json.name("locations").beginArray();
			writeLocation(finding, json);
			json.endArray();
			json.endObject();
		}
		json.endArray();
	}

	private static void writeLocation(Finding finding, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("physicalLocation").beginObject();
		json.name("artifactLocation").beginObject().name("uri").value(FileUri.of(finding.file())).endObject();
		json.name("region").beginObject();
		json.name("startLine").value(finding.line());
		json.name("startColumn").value(finding.column());
		json.endObject();
		json.endObject();
		if (!finding.element().isEmpty()) {
			json.name("logicalLocations").beginArray().beginObject();
			json.name("fullyQualifiedName").value(finding.element());
			json.endObject().endArray();
		}
		json.endObject();
	}

	private static String level(Level level) {
		return switch (level) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "note";
		};
	}
}
