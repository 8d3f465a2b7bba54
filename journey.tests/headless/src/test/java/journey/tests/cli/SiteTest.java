// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.tests.cli.JourneyProcess.Result;

/** How {@code doc} treats the folder that it writes to. */
@Execution(ExecutionMode.CONCURRENT)
class SiteTest {

	private static final String LIST = ".journey-site";

	@TempDir
	private Path folder;

	@BeforeEach
	void aModel() {
		write("m/a.journey", "journey First { phase P purchase { step S \"I see\" } }\n");
	}

	@Test
	void theSiteListsItsFiles() throws IOException {
		// when
		Result result = doc("new/site");

		// then
		TreeSet<String> files = new TreeSet<>(TextFiles.below(folder.resolve("new/site")).keySet());
		files.remove(LIST);
		assertThat(Files.readAllLines(folder.resolve("new/site").resolve(LIST))).containsExactlyElementsOf(files)
				.contains("index.html");
		assertThat(result.status() + result.out()).isEqualTo("0");
	}

	@Test
	void nothingElseIsLeftBeside() {
		// when
		doc("new/site");
		doc("new/site");

		// then
		assertThat(folder.resolve("new").toFile().list()).containsExactly("site");
		assertThat(folder.resolve("new/site").toFile().list()).noneMatch(name -> name.startsWith(LIST + "-"));
	}

	@Test
	void twoRunsAreTheSame() {
		// when
		doc("one");
		doc("two");

		// then
		assertThat(TextFiles.below(folder.resolve("one"))).isEqualTo(TextFiles.below(folder.resolve("two")));
	}

	@Test
	void aPageThatIsNoMoreGeneratedGoes() {
		// given
		doc("site");
		write("m/a.journey", "journey Second { phase P purchase { step S \"I see\" } }\n");

		// when
		doc("site");

		// then
		assertThat(TextFiles.below(folder.resolve("site")).keySet()).contains("journeys/Second.html")
				.doesNotContain("journeys/First.html");
	}

	@Test
	void aFileOfTheUserStays() {
		// given
		doc("site");
		write("site/CNAME", "journeys.example.org");

		// when
		doc("site");

		// then
		assertThat(TextFiles.below(folder.resolve("site"))).containsEntry("CNAME", "journeys.example.org");
	}

	@Test
	void aFolderWithOtherFilesIsRefused() {
		// given
		write("site/thesis.txt", "years of work");

		// when
		Result result = doc("site");

		// then
		assertThat(result).isEqualTo(new Result(2, "", "journey: site: holds files that this command did not generate; "
				+ "name a new or empty folder\n"));
		assertThat(TextFiles.below(folder.resolve("site"))).isEqualTo(Map.of("thesis.txt", "years of work"));
	}

	@Test
	void aFileOfTheUserIsNeverOverwritten() throws IOException {
		// given
		write("site/index.html", "mine");
		write("site/" + LIST, "assets/site.css\n");

		// when
		Result result = doc("site");

		// then
		assertThat(result.err()).isEqualTo("journey: site: holds a file index.html that this command did not generate; "
				+ "move it or name another folder\n");
		assertThat(Files.readString(folder.resolve("site/index.html"))).isEqualTo("mine");
	}

	@Test
	void aListThatLeadsOutOfTheSiteRemovesNothing() {
		// given
		write("precious.txt", "keep me");
		write("site/" + LIST, "../precious.txt\n/" + folder.resolve("precious.txt") + "\n");

		// when
		doc("site");

		// then
		assertThat(folder.resolve("precious.txt")).exists();
	}

	@Test
	void aLinkOutOfTheSiteIsNotFollowed() throws IOException {
		// given
		Files.createDirectories(folder.resolve("elsewhere"));
		write("site/" + LIST, "");
		Files.createSymbolicLink(folder.resolve("site/assets"), Path.of("../elsewhere"));

		// when
		Result result = doc("site");

		// then
		assertThat(result.status()).isEqualTo(2);
		assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
	}

	@Test
	void badInputLeavesTheSiteAsItWas() {
		// given
		doc("site");
		Map<String, String> before = TextFiles.below(folder.resolve("site"));
		write("m/b.journey", "\0");

		// when
		Result result = doc("site");

		// then
		assertThat(result).isEqualTo(new Result(2, "",
				"journey: m/b.journey: is no text (it holds NUL bytes); save it as UTF-8\n"));
		assertThat(TextFiles.below(folder.resolve("site"))).isEqualTo(before);
	}

	@Test
	void badInputMakesNoFolder() {
		// when
		JourneyProcess.in(folder).run("doc", "absent.journey", "-o", "new/site");

		// then
		assertThat(folder.resolve("new")).doesNotExist();
	}

	@Test
	void aDocumentWithTextsFromRightToLeftIsWritten() {
		// given
		write("m/a.journey", "journey First \"\u05D0\u05E0\u05D9 \u0634\u0631\u0627\u0621\" { }\n");

		// when
		Result result = JourneyProcess.in(folder).run("doc", "m", "-o", "site", "--format", "pdf");

		// then
		assertThat(result.status()).as(result.err()).isZero();
	}

	@Test
	void figuresCanBeHadAlone() {
		// when
		JourneyProcess.in(folder).run("doc", "m", "-o", "figures", "--format", "svg");

		// then
		assertThat(TextFiles.below(folder.resolve("figures")).keySet()).isNotEmpty()
				.allMatch(name -> name.endsWith(".svg") || name.startsWith("assets/OpenSans-") || name.equals(LIST));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			m                          | --output is missing (see journey doc --help)
			m -o m/a.journey           | m/a.journey: is a file, not a folder for a site
			m -o s --format html,      | --format: "" is none of html, md, svg, png, pdf
			m -o s --style none        | --style: none: no such folder
			m -o s --style m           | --style: m: holds none of style.css, logo.svg, logo.png, footer.txt
			m -o s --format docx       | --format: "docx" is none of html, md, svg, png, pdf
			""")
	void aMistakeIsExplained(String arguments, String line) {
		// when
		Result result = JourneyProcess.in(folder).run(("doc " + arguments).split(" "));

		// then
		assertThat(result).isEqualTo(new Result(2, "", "journey: " + line + "\n"));
	}

	@Test
	void theLookOfACompanyIsCopied() {
		// given
		write("look/style.css", ":root { --accent: #123456 }\n");
		write("look/footer.txt", "Durand & fils\n");
		write("look/thesis.txt", "not asked for");

		// when
		JourneyProcess.in(folder).run("doc", "m", "-o", "site", "--style", "look");

		// then
		Map<String, String> site = TextFiles.below(folder.resolve("site"));
		assertThat(site).containsEntry("assets/style.css", ":root { --accent: #123456 }\n");
		assertThat(site.get("index.html")).contains("href=\"assets/style.css\"", "Durand &amp; fils");
		assertThat(site.keySet()).noneMatch(name -> name.endsWith("thesis.txt"));
	}

	@Test
	void theLookOfACompanyIsNotReadFromElsewhere() throws IOException {
		// given
		write("secret.txt", "years of work");
		Files.createDirectories(folder.resolve("look"));
		Files.createSymbolicLink(folder.resolve("look/footer.txt"), Path.of("../secret.txt"));

		// when
		Result result = JourneyProcess.in(folder).run("doc", "m", "-o", "site", "--style", "look");

		// then
		assertThat(result).isEqualTo(new Result(2, "", "journey: --style: look/footer.txt: is no file of this folder; "
				+ "copy it there instead of linking it\n"));
		assertThat(folder.resolve("site")).doesNotExist();
	}

	@Test
	void aFileOfALookThatIsTooLargeIsRefused() {
		// given
		write("look/footer.txt", "x".repeat(9000));

		// when
		Result result = JourneyProcess.in(folder).run("doc", "m", "-o", "site", "--style", "look");

		// then
		assertThat(result).isEqualTo(new Result(2, "",
				"journey: --style: look/footer.txt: is too large (at most 8 KB)\n"));
	}

	private Result doc(String output) {
		return JourneyProcess.in(folder).run("doc", "m", "-o", output, "--today", "2026-06-01");
	}

	private void write(String name, String text) {
		TextFiles.write(folder, name, text);
	}
}
