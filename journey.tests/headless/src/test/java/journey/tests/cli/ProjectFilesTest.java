// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import journey.tests.cli.JourneyProcess.Result;

/** Which files make a project. */
@Execution(ExecutionMode.CONCURRENT)
class ProjectFilesTest {

	private static final String NO_FINDINGS = "no findings in %d file%s\n";

	@TempDir
	private Path folder;

	@BeforeEach
	void twoFilesThatBelongTogether() {
		write("shop/departments.journey", "package shop.org\ndepartment Stores\n");
		write("shop/channels/physical.journey", "package shop\nimport shop.org.*\nchannel Shop physical owner Stores\n");
	}

	@Test
	void aFolderIsOneProject() {
		// when
		Result result = check("shop");

		// then
		assertThat(result).isEqualTo(fine(2));
	}

	@Test
	void severalPathsAreOneProject() {
		// when
		Result result = check("shop/channels", "shop/departments.journey");

		// then
		assertThat(result).isEqualTo(fine(2));
	}

	@Test
	void aFileThatIsNamedTwiceCountsOnce() {
		// when
		Result result = check("shop", "shop/departments.journey", "./shop/../shop/departments.journey");

		// then
		assertThat(result).isEqualTo(fine(2));
	}

	@Test
	void aFileAloneDoesNotSeeItsNeighbours() {
		// when
		Result result = check("shop/channels/physical.journey");

		// then
		assertThat(result.status()).isEqualTo(1);
	}

	@Test
	void aFileBesideRulesBelongsToTheirProject() {
		// given
		write("shop/journey.rules", "");
		write("shop/stores.journey", "package shop\nimport shop.org.*\nchannel Kiosk physical owner Stores\n");

		// when
		Result result = check("shop/stores.journey");

		// then
		assertThat(result).isEqualTo(fine(1));
	}

	@Test
	void findingsOfFilesThatWereNotNamedStayOut() {
		// given
		write("shop/journey.rules", "");
		write("shop/broken.journey", "channel Broken digital owner Nobody\n");

		// when
		Result result = check("shop/departments.journey");

		// then
		assertThat(result).isEqualTo(fine(1));
	}

	@Test
	void filesAreCalledAsTheUserCallsThem() throws IOException {
		// given
		write("bad/x.journey", "channel Web digital owner Nobody\n");
		String real = folder.resolve("bad").toAbsolutePath().toString();

		// when
		String names = firstWord(check("bad")) + " " + firstWord(check("./bad/")) + " " + firstWord(check(real)) + " "
				+ firstWord(JourneyProcess.in(folder.resolve("bad")).run("check", "."));

		// then
		assertThat(names).isEqualTo("bad/x.journey ./bad/x.journey " + real + "/x.journey x.journey");
	}

	@Test
	void dotFoldersAndOtherFilesAreLeftOut() {
		// given
		write("shop/.git/x.journey", "no model");
		write("shop/readme.md", "no model");

		// when
		Result result = check("shop");

		// then
		assertThat(result).isEqualTo(fine(2));
	}

	@Test
	void aBlankFileInAProjectIsAnEmptyModel() {
		// given
		write("shop/new.journey", "");

		// when
		Result result = check("shop");

		// then
		assertThat(result).isEqualTo(fine(3));
	}

	@Test
	void aByteOrderMarkIsWhiteSpace() {
		// given
		write("shop/marked.journey", "\ufeffpackage shop\ndevice Phone\n");

		// when
		Result result = check("shop");

		// then
		assertThat(result).isEqualTo(fine(3));
	}

	@Test
	void aLinkInsideTheFolderIsTheFileItLeadsTo() throws IOException {
		// given
		Files.createSymbolicLink(folder.resolve("shop/same.journey"), Path.of("departments.journey"));
		Files.createSymbolicLink(folder.resolve("shop/ways"), Path.of("channels"));

		// when
		Result result = check("shop");

		// then
		assertThat(result).isEqualTo(fine(2));
	}

	@Test
	void aLinkOutOfTheFolderIsLeftOutAndSaid() throws IOException {
		// given
		write("elsewhere/x.journey", "channel Broken digital owner Nobody\n");
		Files.createSymbolicLink(folder.resolve("shop/other"), Path.of("../elsewhere"));

		// when
		Result result = check("shop");

		// then
		assertThat(result).isEqualTo(new Result(0, "", "shop/other: left out, since this link leads out of the folder\n"
				+ NO_FINDINGS.formatted(2, "s")));
	}

	@Test
	void theFolderItselfMayBeALink() throws IOException {
		// given
		Files.createSymbolicLink(folder.resolve("current"), Path.of("shop"));

		// when
		Result result = check("current");

		// then
		assertThat(result).isEqualTo(fine(2));
	}

	private static Result fine(int files) {
		return new Result(0, "", NO_FINDINGS.formatted(files, files == 1 ? "" : "s"));
	}

	private static String firstWord(Result result) {
		return result.out().split(":")[0];
	}

	private Result check(String... paths) {
		String[] all = new String[paths.length + 3];
		all[0] = "check";
		all[1] = "--rules";
		all[2] = "quiet.rules";
		System.arraycopy(paths, 0, all, 3, paths.length);
		write("quiet.rules", "channel-unused = ignore\n");
		return JourneyProcess.in(folder).run(all);
	}

	private void write(String name, String text) {
		TextFiles.write(folder, name, text);
	}
}
