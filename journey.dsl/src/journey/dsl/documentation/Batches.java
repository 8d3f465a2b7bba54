// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import journey.dsl.documentation.DocumentationSite.PageSink;

/**
 * Makes the files of a site on all processors and hands them over in their order, some at a time, so that a large site
 * needs no more memory than a small one.
 */
final class Batches {

	private static final int SIZE = 64;

	private Batches() {
	}

	static <T> void write(List<T> parts, Function<T, String> path, Function<T, byte[]> content, PageSink sink)
			throws IOException {
		for (int from = 0; from < parts.size(); from += SIZE) {
			List<T> batch = parts.subList(from, Math.min(parts.size(), from + SIZE));
			List<byte[]> contents = batch.parallelStream().map(content).toList();
			for (int i = 0; i < batch.size(); i++) {
				sink.write(path.apply(batch.get(i)), contents.get(i));
			}
		}
	}
}
