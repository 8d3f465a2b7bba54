// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.documentation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;

import journey.dsl.documentation.DocumentationSite.PageSink;
import journey.dsl.ui.Texts;

/**
 * Writes a site: what is there already in the same words is left alone, and what an earlier run wrote and this one did
 * not is deleted. Both are told from other files by a list in the folder, the same as the command line keeps.
 */
final class SiteWriter implements PageSink {

	/** The list of the files that were generated. */
	static final String LIST = ".journey-site";

	private final SiteFiles files;
	private final BooleanSupplier canceled;
	private final Set<String> before;
	private final Set<String> written = new TreeSet<>();

	/**
	 * Begins.
	 *
	 * @param canceled whether nobody wants the site any more
	 * @throws IOException where the folder holds anything else than a site
	 */
	SiteWriter(SiteFiles files, BooleanSupplier canceled) throws IOException {
		this.files = files;
		this.canceled = canceled;
		this.before = new TreeSet<>();
		var list = files.read(LIST);
		if (list.isEmpty() && !files.isEmpty()) {
			throw new IOException(Texts.WORKBENCH.text("documentation.foreign"));
		}
		list.ifPresent(content -> new String(content, StandardCharsets.UTF_8).lines()
				.filter(line -> !line.isBlank()).forEach(before::add));
	}

	@Override
	public void write(String path, byte[] content) throws IOException {
		if (canceled.getAsBoolean()) {
			throw new OperationCanceledException();
		}
		if (before.add(path) || written.isEmpty()) {
			// listed before it is there: a run that is interrupted here is put right by the next one
			writeList(before);
		}
		written.add(path);
		writeChanged(path, content);
	}

	/** Deletes what is no longer part of the site. */
	void finish() throws IOException {
		for (String path : before) {
			if (!written.contains(path)) {
				files.delete(path);
			}
		}
		writeList(written);
	}

	private void writeList(Set<String> paths) throws IOException {
		writeChanged(LIST, (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	private void writeChanged(String path, byte[] content) throws IOException {
		boolean same = files.read(path).filter(present -> Arrays.equals(present, content)).isPresent();
		if (!same) {
			files.write(path, content);
		}
	}
}
