// SPDX-License-Identifier: EPL-2.0
package journey.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import journey.tests.Models;

/**
 * A file that says what is expected. After a wanted change, run the tests once with the system property
 * {@code journey.golden=renew}, look at the difference, and commit it.
 */
public record GoldenFile(Path path) {

	/** {@return an expected file by its path below the folder of all of them} */
	public static GoldenFile of(String name) {
		return new GoldenFile(Models.projectRoot().resolve("journey.tests/headless/src/test/resources/golden").resolve(name));
	}

	/** Fails where a text is another one than that of the file. */
	public void assertEquals(String actual) {
		try {
			if ("renew".equals(System.getProperty("journey.golden"))) {
				Files.createDirectories(path.getParent());
				Files.writeString(path, actual);
			}
			assertThat(actual).as("%s; renew it with -Djourney.golden=renew if the change is wanted", path.getFileName())
					.isEqualTo(Files.readString(path));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
