// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.tests.cli.JourneyProcess.Result;

/** What {@code check} writes, and its exit status. */
@Execution(ExecutionMode.CONCURRENT)
class CheckTest {

	private static final String TWO_ERRORS = """
			channel Web digital owner Nobody
			channel Call physical owner Noone
			""";

	private static final String OBSERVED = """
			evidence Survey { kind survey level observed date 2026-01 expires 2026-05 }
			scale S from -2 to 2
			journey J {
				basis observed
				scale S
				phase P purchase {
					step A { emotion 1 "glad" from Survey }
					step B { emotion 1 "glad" }
				}
			}
			""";

	/** What these tests are not about. */
	private static final String QUIET = "channel-unused = ignore\nevidence-unused = ignore\n";

	@TempDir
	private Path folder;

	@Test
	void findingsAreLinesInOrder() {
		// given
		write("b.journey", "channel Web digital owner Nobody\n");
		write("a.journey", "package a\n\nchannel Web digital owner Nobody channel Call physical owner None\n");

		// when
		Result result = checkQuietly("b.journey", "a.journey");

		// then
		assertThat(result.outLines().stream().map(line -> line.replaceAll("error: .* \\[", "error: … ["))).containsExactly(
				"a.journey:3:27: error: … [reference-unresolved]",
				"a.journey:3:62: error: … [reference-unresolved]",
				"b.journey:1:27: error: … [reference-unresolved]");
	}

	@Test
	void aLineHasPlaceSeverityMessageAndRule() {
		// given
		write("a.journey", "channel Web digital owner Nobody\n");

		// when
		Result result = checkQuietly("a.journey");

		// then
		assertThat(result.out()).matches("a\\.journey:1:27: error: .*Nobody.* \\[reference-unresolved]\n");
	}

	@Test
	void theSummaryCountsFindingsAndFiles() {
		// given
		write("p/a.journey", TWO_ERRORS);
		write("p/b.journey", "evidence E { date 2026-13 }\n");
		write("p/journey.rules", QUIET + "date-invalid = info\n");

		// when
		Result result = check("p");

		// then
		assertThat(result.err()).isEqualTo("2 errors, 1 info in 2 files\n");
	}

	@Test
	void oneOfEachIsInTheSingular() {
		// given
		write("a.journey", "channel Web digital owner Nobody\n");

		// when
		Result result = checkQuietly("a.journey");

		// then
		assertThat(result.err()).isEqualTo("1 error in 1 file\n");
	}

	@Test
	void aSoundModelHasNoFindings() {
		// given
		write("a.journey", "device Tablet\n");

		// when
		Result result = check("a.journey");

		// then
		assertThat(result).isEqualTo(new Result(0, "", "no findings in 1 file\n"));
	}

	@Test
	void aQuietCallLeavesOutTheSummary() {
		// given
		write("a.journey", "device Tablet\n");

		// when
		Result result = check("-q", "a.journey");

		// then
		assertThat(result).isEqualTo(new Result(0, "", ""));
	}

	@ParameterizedTest
	@CsvSource({
			"error,   error,   1", "error,   warning, 1", "error,   info, 1",
			"warning, error,   0", "warning, warning, 1", "warning, info, 1",
			"info,    error,   0", "info,    warning, 0", "info,    info, 1",
			"ignore,  info,    0" })
	void theThresholdDecidesTheExitStatus(String severity, String threshold, int status) {
		// given
		write("a.journey", "channel Web digital owner Nobody\n");
		write("own.rules", QUIET + "# ours\nreference-unresolved = " + severity + "\n");

		// when
		Result result = check("a.journey", "--rules", "own.rules", "--fail-on", threshold);

		// then
		assertThat(result.status()).isEqualTo(status);
	}

	@Test
	void theRulesFileAtTheProjectsRootIsFoundByItself() {
		// given
		write("p/sub/a.journey", "channel Web digital owner Nobody\n");
		write("p/journey.rules", QUIET + "reference-unresolved=ignore");

		// when
		Result result = check("p");

		// then
		assertThat(result).isEqualTo(new Result(0, "", "no findings in 1 file\n"));
	}

	@Test
	void aNamedRulesFileReplacesTheOneAtTheRoot() {
		// given
		write("p/a.journey", "channel Web digital owner Nobody\n");
		write("p/journey.rules", QUIET + "reference-unresolved=ignore");
		write("strict.rules", "");

		// when
		Result result = check("p", "--rules", "strict.rules");

		// then
		assertThat(result.status()).isEqualTo(1);
	}

	@Test
	void twoRootsWithRulesNeedADecision() {
		// given
		write("p/a.journey", "device Phone\n");
		write("p/journey.rules", "");
		write("q/b.journey", "device Tablet\n");
		write("q/journey.rules", "");

		// when
		Result result = check("p", "q");

		// then
		assertThat(result).isEqualTo(new Result(2, "", "journey: several files of rule settings: "
				+ "p/journey.rules, q/journey.rules; name one with --rules\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			50   | 2026-05-31 | 0 |
			50.1 | 2026-05-31 | 1 | J: 1 of 2 assessed statements are observed (50 %); required are 50.1 %
			100  | 2026-05-31 | 1 | J: 1 of 2 assessed statements are observed (50 %); required are 100 %
			50   | 2026-06-01 | 1 | J: 0 of 2 assessed statements are observed (0 %); required are 50 %
			0    | 2026-06-01 | 0 |
			""")
	void anObservedJourneyMustProveItsShare(String percent, String today, int status, String line) {
		// given
		write("a.journey", OBSERVED);

		// when
		Result result = check("-q", "a.journey", "--min-evidence", percent, "--today", today);

		// then
		assertThat(result.status() + result.err()).isEqualTo(status + (line == null ? "" : line + "\n"));
	}

	@Test
	void aHypothesisNeedNotProveAnything() {
		// given
		write("a.journey", OBSERVED.replace("basis observed", "basis hypothesis"));

		// when
		Result result = check("a.journey", "--min-evidence", "100");

		// then
		assertThat(result.status()).isZero();
	}

	@Test
	void messagesAreInTheUsersLanguage() {
		// given
		write("a.journey", "channel Web digital owner Nobody\n");

		// when
		Result result = JourneyProcess.in(folder).inFrench().run("check", "a.journey", "--rules", quietRules());

		// then
		assertThat(result.out() + result.err()).matches("a\\.journey:1:27: error: .*inconnu.* \\[reference-unresolved]\n"
				+ "1 erreur dans 1 fichier\n");
	}

	@Test
	void theLanguageAskedForWins() {
		// given
		write("a.journey", "chanel Web\n");

		// when
		Result french = check("a.journey", "--lang", "fr");
		Result english = JourneyProcess.in(folder).inFrench().run("check", "a.journey", "--lang", "en");

		// then
		assertThat(french.err() + english.err()).isEqualTo("1 erreur dans 1 fichier\n1 error in 1 file\n");
	}

	@Test
	void accentsSurviveAMachineWithoutUnicode() {
		// given
		write("a.journey", "channel Web digital owner Société\n");

		// when
		Result result = JourneyProcess.in(folder).on("-Dfile.encoding=US-ASCII").run("check", "a.journey");

		// then
		assertThat(result.out()).contains("Société");
	}

	@Test
	void aMessageStaysOnItsLineWhateverTheModelHolds() {
		// given
		write("a.journey", "channel Web digital 'a\nb\u001b[31m' owner Nobody \u202e\n");

		// when
		Result result = check("a.journey");

		// then
		assertThat(result.outLines()).allMatch(line -> line.startsWith("a.journey:"))
				.noneMatch(line -> line.contains("\u001b") || line.contains("\u202e"));
	}

	@Test
	void twoRunsAreTheSame() {
		// given
		write("p/a.journey", TWO_ERRORS);
		write("p/b.journey", "package b\n" + TWO_ERRORS);
		write("p/broken.journey", "journey J { phase P { step S { touchpoint T via Web { share 300 } } ");

		// when
		Result first = check("p");

		// then
		assertThat(check("p")).isEqualTo(first);
	}

	private String quietRules() {
		write("quiet.rules", QUIET);
		return "quiet.rules";
	}

	private Result checkQuietly(String... paths) {
		String[] all = Arrays.copyOf(paths, paths.length + 2);
		all[paths.length] = "--rules";
		all[paths.length + 1] = quietRules();
		return check(all);
	}

	private Result check(String... arguments) {
		String[] all = new String[arguments.length + 1];
		all[0] = "check";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return JourneyProcess.in(folder).run(all);
	}

	private void write(String name, String text) {
		TextFiles.write(folder, name, text);
	}
}
