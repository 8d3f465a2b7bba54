// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.tests.cli.JourneyProcess.Result;

/** Input that nobody can work with: one line that says so, status 2, nothing else. */
@Execution(ExecutionMode.CONCURRENT)
class BadInputTest {

	private static final String MODEL = "channel Web digital\n";

	@TempDir
	private Path folder;

	@BeforeEach
	void aSoundModelBeside() throws IOException {
		write("good.journey", MODEL);
		write("good/a.journey", MODEL);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			missing.journey        | journey: missing.journey: no such file or folder
			missing                | journey: missing: no such file or folder
			nothing                | journey: nothing: no .journey file below this folder
			empty.journey          | journey: empty.journey: is empty
			blank.journey          | journey: blank.journey: is empty
			blanks                 | journey: blanks/only.journey: is empty
			notes.txt              | journey: notes.txt: is no model; the name of a model ends in .journey
			journey                | journey: journey: is no model; the name of a model ends in .journey
			zeros.journey          | journey: zeros.journey: is no text (it holds NUL bytes); save it as UTF-8
			latin.journey          | journey: latin.journey:2:4: is not UTF-8; save the file in this encoding
			""")
	void aPathIsRefusedInOneLine(String path, String line) throws IOException {
		// given
		Files.createDirectories(folder.resolve("nothing/.hidden"));
		write("nothing/.hidden/a.journey", MODEL);
		write("nothing/readme.txt", "");
		write("empty.journey", "");
		write("blank.journey", "\ufeff \n\t\u00a0\u202f\n");
		write("blanks/only.journey", "\n");
		write("notes.txt", MODEL);
		write("journey", MODEL);
		write("zeros.journey", MODEL + "\0");
		Files.write(folder.resolve("latin.journey"), "// a\n// \u00e9t\u00e9".getBytes(StandardCharsets.ISO_8859_1));

		// when
		Result result = check(path);

		// then
		assertThat(result).isEqualTo(new Result(2, "", line + "\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			chek                              | journey: there is no command chek; it is one of check, doc, report, format (see journey --help)
			check                             | journey: PATH is missing (see journey check --help)
			check --formt json good           | journey: unknown option --formt; did you mean --format? (see journey check --help)
			check --format                    | journey: --format needs a value (see journey check --help)
			check good --format xml           | journey: --format: "xml" is none of text, json, sarif, junit
			check good --fail-on hint         | journey: --fail-on: "hint" is none of error, warning, info
			check good --lang de              | journey: --lang: "de" is none of en, fr
			check good --today 2026-02-30     | journey: --today: "2026-02-30" is no date; write it like 2026-06-01
			check good --today today          | journey: --today: "today" is no date; write it like 2026-06-01
			check good --min-evidence half    | journey: --min-evidence: "half" is no number
			check good --min-evidence 101     | journey: --min-evidence: "101" is not between 0 and 100
			check good --min-evidence=-1      | journey: --min-evidence: "-1" is not between 0 and 100
			check good --today 2026-06-01 --today 2026-06-02 | journey: --today is given twice (see journey check --help)
			check good missing                | journey: missing: no such file or folder
			check good --rules missing.rules  | journey: missing.rules: no such file or folder
			check @good                       | journey: @good: no such file or folder
			""")
	void aMistakeInTheArgumentsIsExplainedInOneLine(String arguments, String line) {
		// when
		Result result = JourneyProcess.in(folder).run(arguments.split(" "));

		// then
		assertThat(result).isEqualTo(new Result(2, "", line + "\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			name-unique            | Write “rule-id=severity”, “rule id for kind: "condition" severity "message"”, or a comment after #.
			name-unique=hint       | “hint” is no severity. Write error, warning, info or ignore.
			name-uniq=info         | There is no rule “name-uniq”. Did you mean “name-unique”?
			xyz=info               | There is no rule “xyz”.
			date-invalid=info      | The severity of “date-invalid” is set already. Keep one of the two lines.
			rule x for pian: "true" error "m" | There is no kind of element “pian”. Did you mean “pain”?
			""")
	void aLineOfTheRulesFileIsExplained(String line, String message) throws IOException {
		// given
		write("r.rules", "# severities\ndate-invalid = ignore\n" + line + "\n");

		// when
		Result result = JourneyProcess.in(folder).run("check", "good", "--rules", "r.rules");

		// then
		assertThat(result).isEqualTo(new Result(2, "", "journey: r.rules:3: " + message + "\n"));
	}

	@Test
	void aCallWithoutCommandNamesTheCommands() {
		// when
		Result result = JourneyProcess.in(folder).run();

		// then
		assertThat(result.status() + " " + result.err())
				.matches("2 journey: a command is missing; it is one of check.*\\(see journey --help\\)\n");
	}

	@Test
	void aFileOfFiftyMegabytesIsTooLarge() throws IOException {
		// given
		byte[] megabyte = new byte[1024 * 1024];
		Arrays.fill(megabyte, (byte) ' ');
		try (OutputStream large = Files.newOutputStream(folder.resolve("large.journey"))) {
			for (int count = 0; count < 50; count++) {
				large.write(megabyte);
			}
		}

		// when
		Result result = check("large.journey");

		// then
		assertThat(result)
				.isEqualTo(new Result(2, "", "journey: large.journey: is too large (50 MB; at most 10 MB)\n"));
	}

	@Test
	void oneBadFileAmongGoodOnesStopsTheWork() throws IOException {
		// given
		write("good/z.journey", "\0");

		// when
		Result result = check("good");

		// then
		assertThat(result).isEqualTo(new Result(2, "",
				"journey: good/z.journey: is no text (it holds NUL bytes); save it as UTF-8\n"));
	}

	@Test
	void aLinkToAFolderAroundItIsALoop() throws IOException {
		// given
		Files.createDirectories(folder.resolve("good/inner"));
		Files.createSymbolicLink(folder.resolve("good/inner/back"), Path.of(".."));

		// when
		Result result = check("good");

		// then
		assertThat(result).isEqualTo(new Result(2, "", "journey: good/inner/back: this link leads back to "
				+ folder.resolve("good").toRealPath() + ", a folder around it\n"));
	}

	@Test
	void aLinkToItselfLeadsNowhere() throws IOException {
		// given
		Files.createSymbolicLink(folder.resolve("good/self"), Path.of("self"));

		// when
		Result result = check("good");

		// then
		assertThat(result).isEqualTo(
				new Result(2, "", "journey: good/self: this link never reaches a file or folder\n"));
	}

	@ParameterizedTest
	@CsvSource({ "check, link.journey, link.journey", "check, links, links/link.journey",
			"format, link.journey, link.journey" })
	void aLinkCalledAsAModelThatLeadsToSomethingElseIsRefused(String command, String path, String named)
			throws IOException {
		// given
		Path text = write("links/notes.txt", MODEL);
		Files.createSymbolicLink(folder.resolve("link.journey"), Path.of("links/notes.txt"));
		Files.createSymbolicLink(folder.resolve("links/link.journey"), Path.of("notes.txt"));

		// when
		Result result = JourneyProcess.in(folder).run(command, path);

		// then
		assertThat(result).isEqualTo(new Result(2, "", "journey: " + named + ": this link leads to "
				+ text.toRealPath() + ", which is no model; the name of a model ends in .journey\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "check,", "format,", "doc,good,-o,", "doc,good,-o,site,--style," })
	void anEmptyPathIsNotTheCurrentFolder(String arguments) {
		// when
		Result result = JourneyProcess.in(folder).run(arguments.split(",", -1));

		// then
		assertThat(result).isEqualTo(new Result(2, "",
				"journey: a path is empty; name a file or folder, \".\" for the current one\n"));
	}

	@Test
	void aFileThatMayNotBeReadIsNamed() throws IOException {
		// given
		Path locked = write("locked.journey", MODEL);
		assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "the user may read everything");

		// when
		Result result = check("locked.journey");

		// then
		assertThat(result)
				.isEqualTo(new Result(2, "", "journey: locked.journey: cannot be read: permission denied\n"));
	}

	@Test
	void foldersMayNotBeNestedWithoutEnd() throws IOException {
		// given
		Files.createDirectories(folder.resolve("deep" + "/d".repeat(65)));

		// when
		Result result = check("deep");

		// then
		assertThat(result.err()).endsWith(": folders are nested too deeply (at most 64)\n");
	}

	@Test
	void aMistakeIsExplainedInTheUsersLanguage() {
		// when
		Result result = JourneyProcess.in(folder).inFrench().run("check", "absent.journey");

		// then
		assertThat(result.err()).isEqualTo("journey: absent.journey : fichier ou dossier introuvable\n");
	}

	@Test
	void aMistakeInTheArgumentsIsExplainedInTheLanguageAskedFor() {
		// when
		Result result = JourneyProcess.in(folder).run("check", "--lang", "fr", "--formt");

		// then
		assertThat(result.err()).isEqualTo(
				"journey: option inconnue --formt ; vouliez-vous dire --format ? (voir journey check --help)\n");
	}

	@Test
	void controlCharactersOfANameDoNotReachTheTerminal() throws IOException {
		// given
		write("a\u001b[31m.journey", "");

		// when
		Result result = check("a\u001b[31m.journey");

		// then
		assertThat(result.err()).isEqualTo("journey: a[31m.journey: is empty\n");
	}

	@Test
	void aFullMemoryIsToldInOneLine() throws IOException {
		// given
		write("big.journey", "// a long comment\n".repeat(500_000));

		// when
		Result result = JourneyProcess.in(folder).on("-Xmx12m").run("check", "big.journey");

		// then
		assertThat(result).isEqualTo(new Result(2, "", "journey: not enough memory for this project; "
				+ "give the Java machine more, for example with "
				+ "JDK_JAVA_OPTIONS=-Xmx4g in the environment\n"));
	}

	private Result check(String path) {
		return JourneyProcess.in(folder).run("check", path);
	}

	private Path write(String name, String text) throws IOException {
		return TextFiles.write(folder, name, text);
	}
}
