// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The inspections of sites, each made once, by several browsers side by side: looking at a page is most of the work. */
final class Inspections implements CloseableResource {

	private static final int BROWSERS = Math.max(2, Runtime.getRuntime().availableProcessors());

	private final GeneratedSites sites;
	private final ExecutorService workers = Executors.newFixedThreadPool(BROWSERS);
	private final List<Browser> browsers = new ArrayList<>();
	private final Map<String, Inspection> made = new HashMap<>();

	Inspections(Supplier<Browser> browser, GeneratedSites sites) {
		this.sites = sites;
		IntStream.range(0, BROWSERS).forEach(number -> browsers.add(browser.get()));
	}

	Inspection of(String site) {
		return made.computeIfAbsent(site, this::inspect);
	}

	private Inspection inspect(String site) {
		var free = new ConcurrentLinkedQueue<>(browsers);
		List<Future<Inspection>> pages = sites.pages(site).stream().map(page -> workers.submit(() -> {
			Browser browser = free.remove();
			try {
				return Inspection.of(page, sites.site(site), browser);
			} finally {
				free.add(browser);
			}
		})).toList();
		return pages.stream().map(Inspections::result).reduce(Inspection.NOTHING, Inspection::and);
	}

	private static Inspection result(Future<Inspection> page) {
		try {
			return page.get();
		} catch (ExecutionException failure) {
			throw new IllegalStateException(failure.getCause());
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stopped);
		}
	}

	@Override
	public void close() {
		workers.shutdownNow();
		browsers.forEach(Browser::close);
	}
}
