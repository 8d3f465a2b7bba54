// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import journey.dsl.validation.Rule;
import journey.tests.cli.JourneyProcess.Result;

/** The formats that programs read. */
@Execution(ExecutionMode.CONCURRENT)
class OutputFormatTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void twoFindingsOfWhichOneFails() {
		TextFiles.write(folder, "p/à b.journey", "// été\nchannel Web digital owner \u00c9l\u00e9ment\n");
		TextFiles.write(folder, "p/b.journey", "evidence E { date 2026-13 }\n");
		TextFiles.write(folder, "p/c.journey", "device Tablet\n");
		TextFiles.write(folder, "p/journey.rules",
				"date-invalid = info\nevidence-unused = ignore\nchannel-unused = ignore\n");
	}

	@Test
	void jsonHoldsTheFindings() throws Exception {
		// when
		JsonNode findings = new ObjectMapper().readTree(check("json").out()).get("findings");

		// then
		assertThat(findings).extracting(
				finding -> List.of(finding.get("rule").asText(), finding.get("severity").asText(),
						finding.get("element").asText(), finding.get("file").asText(), finding.get("line").asInt(),
						finding.get("column").asInt()))
				.containsExactly(List.of("date-invalid", "info", "E", "p/b.journey", 1, 19),
						List.of("reference-unresolved", "error", "Web", "p/à b.journey", 2, 27));
	}

	@Test
	void sarifNamesTheVersionAndTheTool() throws Exception {
		// when
		JsonNode sarif = new ObjectMapper().readTree(check("sarif").out());

		// then
		assertThat(sarif.get("version").asText() + " " + sarif.at("/runs/0/tool/driver/name").asText())
				.isEqualTo("2.1.0 journey");
	}

	@Test
	void sarifDescribesEveryRule() throws Exception {
		// when
		JsonNode rules = new ObjectMapper().readTree(check("sarif").out()).at("/runs/0/tool/driver/rules");

		// then
		assertThat(rules).hasSize(Rule.values().length + 1).allSatisfy(rule -> {
			assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
			assertThat(rule.at("/help/text").asText()).isEqualTo("docs/rules.md#" + rule.get("id").asText());
			assertThat(rule.at("/defaultConfiguration/level").asText()).isIn("error", "warning", "note");
		});
	}

	@Test
	void sarifPlacesTheFindings() throws Exception {
		// when
		JsonNode results = new ObjectMapper().readTree(check("sarif").out()).at("/runs/0/results");

		// then
		assertThat(results).extracting(finding -> List.of(finding.get("ruleId").asText(), finding.get("level").asText(),
				finding.at("/locations/0/physicalLocation/artifactLocation/uri").asText(),
				finding.at("/locations/0/physicalLocation/region").toString(),
				finding.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText()))
				.containsExactly(
						List.of("date-invalid", "note", "p/b.journey", "{\"startLine\":1,\"startColumn\":19}", "E"),
						List.of("reference-unresolved", "error", "p/%C3%A0%20b.journey",
								"{\"startLine\":2,\"startColumn\":27}", "Web"));
	}

	@Test
	void sarifResultsPointToTheirRules() throws Exception {
		// when
		JsonNode run = new ObjectMapper().readTree(check("sarif").out()).at("/runs/0");

		// then
		assertThat(run.get("results")).allSatisfy(result -> assertThat(
				run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId")));
	}

	@Test
	void sarifDescribesTheProjectsOwnRules() throws Exception {
		// given
		TextFiles.write(folder, "p/journey.rules", "rule device-title for device: \"title == ''\" error \"Give it a title\"\n");

		// when
		JsonNode run = new ObjectMapper().readTree(check("sarif").out()).at("/runs/0");

		// then
		assertThat(run.get("results")).filteredOn(result -> "device-title".equals(result.get("ruleId").asText()))
				.extracting(result -> run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id").asText())
				.containsExactly("device-title");
	}

	@Test
	void sarifIsValidByTheOfficialSchema() throws Exception {
		// given
		JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
				.getSchema(SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

		// when
		JsonNode sarif = new ObjectMapper().readTree(check("sarif").out());

		// then
		assertThat(schema.validate(sarif)).isEmpty();
	}

	@Test
	void junitHasASuitePerFileAndACasePerFinding() throws Exception {
		// when
		Element suites = xml(check("junit").out());

		// then
		assertThat(elements(suites, "testcase").stream()
				.map(test -> test.getAttribute("classname") + " " + test.getAttribute("name") + " "
						+ elements(test, "failure").size()))
				.containsExactly("p/b.journey date-invalid E 0", "p/c.journey check 0",
						"p/à b.journey reference-unresolved Web 1");
	}

	@Test
	void junitCountsWhatReachesTheThreshold() throws Exception {
		// when
		Element atError = xml(check("junit").out());
		Element atInfo = xml(check("junit", "--fail-on", "info").out());

		// then
		assertThat(List.of(atError.getAttribute("tests"), atError.getAttribute("failures"),
				atInfo.getAttribute("failures"))).containsExactly("3", "1", "2");
	}

	@Test
	void junitIsWellFormedWhateverTheModelHolds() throws Exception {
		// given
		TextFiles.write(folder, "p/d.journey", "channel Web digital owner a\u0001]]>&<b> \n");

		// when
		Element suites = xml(check("junit").out());

		// then
		assertThat(suites.getTagName()).isEqualTo("testsuites");
	}

	@Test
	void everyFormatEndsWithTheSameStatus() {
		// then
		assertThat(List.of(check("json").status(), check("sarif").status(), check("junit").status()))
				.containsOnly(1);
	}

	private static Element xml(String text) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)))
				.getDocumentElement();
	}

	private static List<Element> elements(Element parent, String name) {
		var nodes = parent.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index))
				.toList();
	}

	private Result check(String format, String... more) {
		String[] all = new String[more.length + 4];
		System.arraycopy(new String[] { "check", "p", "--format", format }, 0, all, 0, 4);
		System.arraycopy(more, 0, all, 4, more.length);
		return JourneyProcess.in(folder).run(all);
	}
}
