// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import journey.tests.cli.JourneyProcess.Result;

/** What {@code journey format} does to files. */
@Execution(ExecutionMode.CONCURRENT)
class FormatTest {

	private static final String MESSY = "department   Stores\n";
	private static final String TIDY = "department Stores\n";

	@TempDir
	private Path folder;

	@Test
	void filesAreFormattedInPlace() throws IOException {
		// given
		TextFiles.write(folder, "shop/a.journey", MESSY);
		TextFiles.write(folder, "shop/b.journey", TIDY);

		// when
		Result result = format("shop");

		// then
		assertThat(result).isEqualTo(new Result(0, "shop/a.journey: formatted\n", "1 file formatted of 2\n"));
		assertThat(shop("a.journey")).isEqualTo(TIDY);
	}

	@Test
	void checkOnlyTells() throws IOException {
		// given
		TextFiles.write(folder, "shop/a.journey", MESSY);

		// when
		Result result = format("--check", "shop");

		// then
		assertThat(result).isEqualTo(new Result(1, "shop/a.journey: is not formatted\n", "1 file of 1 not formatted\n"));
		assertThat(shop("a.journey")).isEqualTo(MESSY);
	}

	@Test
	void checkIsFineWithFormattedFiles() throws IOException {
		// given
		TextFiles.write(folder, "shop/a.journey", TIDY);

		// when
		Result result = format("--check", "shop");

		// then
		assertThat(result).isEqualTo(new Result(0, "", "no file of 1 not formatted\n"));
	}

	@Test
	void aFileWithSyntaxErrorsIsLeftAlone() throws IOException {
		// given
		TextFiles.write(folder, "shop/a.journey", "department   \n");

		// when
		Result result = format("-q", "shop");

		// then
		assertThat(result).isEqualTo(new Result(1, "",
				"shop/a.journey: has syntax errors and was left alone; \"journey check\" names them\n"));
		assertThat(shop("a.journey")).isEqualTo("department   \n");
	}

	@Test
	void theOtherFilesOfTheProjectOfANamedFileAreLeftAlone() throws IOException {
		// given
		TextFiles.write(folder, "shop/journey.rules", "");
		TextFiles.write(folder, "shop/a.journey", TIDY);
		TextFiles.write(folder, "shop/b.journey", MESSY);

		// when
		Result result = format("shop/a.journey");

		// then
		assertThat(result).isEqualTo(new Result(0, "", "no file formatted of 1\n"));
	}

	@Test
	void permissionsAreKeptAndNothingIsLeftBeside() throws IOException {
		// given
		Path file = TextFiles.write(folder, "shop/a.journey", MESSY);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

		// when
		format("shop");

		// then
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw-r--");
		try (Stream<Path> files = Files.list(folder.resolve("shop"))) {
			assertThat(files).containsExactly(file);
		}
	}

	@Test
	void aByteOrderMarkIsWhiteSpace() throws IOException {
		// given
		TextFiles.write(folder, "shop/a.journey", "\ufeff" + MESSY + "device Téléphone");

		// when
		format("shop");

		// then
		assertThat(shop("a.journey")).isEqualTo(TIDY + "device Téléphone\n");
	}

	@Test
	void aPathIsNeeded() {
		// when
		Result result = format();

		// then
		assertThat(result.status()).isEqualTo(2);
		assertThat(result.err()).startsWith("journey: ").hasLineCount(1);
	}

	@Test
	void examplesAreFormatted() {
		// when
		Result result = JourneyProcess.in(Repository.path("examples").getParent()).run("format", "--check", "-q", "examples");

		// then
		assertThat(result).isEqualTo(new Result(0, "", ""));
	}

	private Result format(String... arguments) {
		String[] all = Stream.concat(Stream.of("format"), Stream.of(arguments)).toArray(String[]::new);
		return JourneyProcess.in(folder).run(all);
	}

	private String shop(String name) throws IOException {
		return Files.readString(folder.resolve("shop").resolve(name));
	}
}
