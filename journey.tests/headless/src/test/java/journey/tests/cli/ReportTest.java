// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import journey.tests.cli.JourneyProcess.Result;

/** What {@code report} writes about the furniture example, whose results were calculated by hand. */
@Execution(ExecutionMode.CONCURRENT)
class ReportTest {

	private static final String JOURNEY = "durand.achat.BuySofa";

	private static Path examples;
	private static Result result;
	private static JsonNode report;

	@TempDir
	private Path folder;

	@BeforeAll
	static void aReport() throws IOException {
		examples = Repository.path("examples");
		result = report("furniture", "--format", "json", "--today", "2026-06-01");
		report = new ObjectMapper().readTree(result.out());
	}

	@Test
	void theReportKeepsToItsSchema() throws IOException {
		// given
		JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
				.getSchema(Files.readString(Repository.path("docs/report.schema.json")));

		// when
		var problems = schema.validate(report);

		// then
		assertThat(problems).isEmpty();
	}

	@Test
	void theReportOfAnUnfinishedModelKeepsToItsSchema() throws IOException {
		// given
		TextFiles.write(folder, "a.journey", """
				channel Web digital
				resource R
				initiative I
				journey J { phase P { step A { moment of truth importance 9 next B, C 300% } step A { } step { } } }
				journey K { revises J }
				actual X of J { visit A visit Nowhere unplanned "x" }
				""");
		JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
				.getSchema(Files.readString(Repository.path("docs/report.schema.json")));

		// when
		Result unfinished = JourneyProcess.in(folder).run("report", "a.journey", "--format", "json");

		// then
		assertThat(schema.validate(new ObjectMapper().readTree(unfinished.out()))).isEmpty();
	}

	@Test
	void nothingIsWrittenBesideTheReport() {
		// then
		assertThat(result.status() + result.err()).isEqualTo("0");
	}

	@ParameterizedTest
	@CsvSource({ "Need.Notice, 1", "Search.Compare, 1", "Search.Advice, 0.28", "Search.Try, 0.2", "Buy.Order, 0.776",
			"Receive.Deliver, 0.776", "Receive.Sit, 0.776", "Care.Claim, 0.776", "Tell.Recommend, 0.776" })
	void visits(String step, double expected) {
		// when
		double visits = journey().at("/funnel/visits").get(JOURNEY + "." + step).doubleValue();

		// then
		assertThat(visits).isEqualTo(expected, within(1e-12));
	}

	@Test
	void outcomes() {
		// then
		assertThat(journey().at("/funnel/outcomes")).hasToString("{\"Loyal\":0.776,\"abandon\":0.224}");
	}

	@ParameterizedTest
	@CsvSource({ "channel, 9", "device, 1", "department, 8" })
	void gaps(String kind, long expected) {
		// when
		long gaps = StreamSupport.stream(journey().get("gaps").spliterator(), false)
				.filter(gap -> gap.get("kind").asText().equals(kind)).count();

		// then
		assertThat(gaps).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/evidence                    | {"assessed":40,"observed":36,"coverage":0.9}
			/scale                       | {"min":-2,"max":2}
			/moments/0/score             | 20
			/moments/1/score             | 25
			/expectations/0/gap          | -3
			/expectations/1/gap          | -2
			/allocations/0/value         | 5400
			/allocations/0/residual      | 810
			/allocations/0/shares        | {"durand.achat.BuySofa.Search.Advice":3240,"durand.achat.BuySofa.Care.Claim":1350}
			/difference                  | null
			/state                       | "current"
			/revises                     | null
			""")
	void results(String pointer, String expected) {
		// then
		assertThat(journey().at(pointer)).hasToString(expected);
	}

	@Test
	void priorities() {
		// then
		assertThat(report.get("initiatives")).hasToString("[{\"id\":\"durand.achat.Staffing\",\"priority\":1.75},"
				+ "{\"id\":\"durand.achat.OnlineClaim\",\"priority\":1.5},"
				+ "{\"id\":\"durand.achat.WidthFilter\",\"priority\":1.5}]");
	}

	@Test
	void deviations() {
		// then
		assertThat(report.at("/actuals/0/deviations")).hasToString(
				"[{\"kind\":\"missing\",\"element\":\"durand.achat.BuySofa.Need.Notice\"},"
						+ "{\"kind\":\"adHoc\",\"element\":\"J'appelle un ami vendeur\"},"
						+ "{\"kind\":\"irregular\",\"element\":\"durand.achat.BuySofa.Search.Try\"},"
						+ "{\"kind\":\"failing\",\"element\":\"durand.achat.BuySofa.Buy.Order\"}]");
	}

	@Test
	void weightsChangePriorities() throws IOException {
		// when
		Result weighted = report("furniture", "--format", "json", "--weights", "1,0");

		// then
		assertThat(new ObjectMapper().readTree(weighted.out()).get("initiatives"))
				.isNotEqualTo(report.get("initiatives"));
	}

	@Test
	void twoRunsAreTheSame() {
		// then
		assertThat(report("furniture", "--format", "json", "--today", "2026-06-01")).isEqualTo(result);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--weights 1       | --weights: "1" is no pair of weights; write two numbers of 0 or more, not both 0, such as 0.7,0.3
			--weights 1,-1    | --weights: "1,-1" is no pair of weights; write two numbers of 0 or more, not both 0, such as 0.7,0.3
			--weights 0,0     | --weights: "0,0" is no pair of weights; write two numbers of 0 or more, not both 0, such as 0.7,0.3
			--weights a,b     | --weights: "a,b" is no pair of weights; write two numbers of 0 or more, not both 0, such as 0.7,0.3
			--width 39        | --width: "39" is no number of columns from 40 to 1000
			--width wide      | --width: "wide" is no number of columns from 40 to 1000
			--format csv      | --format: "csv" is none of text, json
			""")
	void aMistakeIsExplained(String arguments, String line) {
		// when
		Result refused = report(("furniture " + arguments).split(" "));

		// then
		assertThat(refused).isEqualTo(new Result(2, "", "journey: " + line + "\n"));
	}

	@Test
	void tablesAreAligned() {
		// when
		Result text = report("furniture", "--today", "2026-06-01");

		// then
		assertThat(text.out()).contains("""
				Moments of truth
				Step        Importance  Impact  Score
				Search.Try           5       4     20
				Buy.Order            5       5     25
				""");
	}

	@Test
	void tablesAreAlignedWithWideCharacters() {
		// given
		TextFiles.write(folder, "a.journey", """
				resource 倉庫 existing
				resource Crm to create
				""");

		// when
		Result text = JourneyProcess.in(folder).run("report", "a.journey");

		// then
		assertThat(text.out()).isEqualTo("""
				Resources
				=========

				Resource  Status     Used by
				倉庫      existing
				Crm       to create

				""");
	}

	@Test
	void tablesFitTheWidth() {
		// when
		Result text = report("furniture", "--width", "60", "--lang", "fr");

		// then
		assertThat(text.outLines()).allMatch(line -> line.length() <= 60);
	}

	private static JsonNode journey() {
		return report.at("/journeys/0");
	}

	private static Result report(String... arguments) {
		String[] all = new String[arguments.length + 1];
		all[0] = "report";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return JourneyProcess.in(examples).run(all);
	}
}
