// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import journey.dsl.documentation.DocumentationSite.PageSink;

/**
 * Makes the files of a site on all processors and hands them over in the order in which they were asked for. Only some
 * are made ahead, so that a large site needs no more memory than a small one.
 */
final class SiteProduction implements AutoCloseable {

	private static final int AHEAD = 64;

	private final PageSink sink;
	private final ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
	private final Deque<Part> parts = new ArrayDeque<>();

	/** A file in the making, and what is to be done when it is handed over. */
	private record Part(String path, CompletableFuture<byte[]> content, Runnable after) {
	}

	SiteProduction(PageSink sink) {
		this.sink = sink;
	}

	/** Asks for a file. It is made elsewhere, while the caller goes on. */
	void add(String path, Supplier<byte[]> content) throws IOException {
		add(path, content, () -> { });
	}

	/** Asks for a file, behind which all before it are handed over too. */
	void add(String path, Supplier<byte[]> content, Runnable after) throws IOException {
		if (parts.size() >= AHEAD) {
			handOver(parts.remove());
		}
		parts.add(new Part(path, CompletableFuture.supplyAsync(content, workers), after));
	}

	/** Waits for all files and hands them over. */
	void finish() throws IOException {
		while (!parts.isEmpty()) {
			handOver(parts.remove());
		}
	}

	private void handOver(Part part) throws IOException {
		sink.write(part.path(), content(part));
		part.after().run();
	}

	private static byte[] content(Part part) {
		try {
			return part.content().join();
		} catch (CompletionException failure) {
			if (failure.getCause() instanceof Error error) {
				throw error;
			}
			if (failure.getCause() instanceof RuntimeException unexpected) {
				throw unexpected;
			}
			throw failure;
		}
	}

	/** Gives up what is not made yet. */
	@Override
	public void close() {
		workers.shutdownNow();
	}
}
