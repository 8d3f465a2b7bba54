// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.stream.Stream;

import journey.dsl.analysis.Finding;
import journey.dsl.documentation.text.Wording;

/** Everything that the check found. */
public final class FindingsPage implements PageKind {

	static final String PATH = "findings.html";

	/** The page as its template sees it. */
	public record View(String counts, List<FindingView> findings) {
	}

	@Override
	public Stream<Page> pages(SiteContext site) {
		Wording wording = site.wording();
		String counts = wording.text("findings.count", count(site, Finding.Level.ERROR),
				count(site, Finding.Level.WARNING), count(site, Finding.Level.INFO));
		View view = new View(counts, FindingView.of(site.findings(), wording));
		return Stream.of(new Page(PATH, wording.text("findings.title"), "findings.ftlh", view, site.sources()));
	}

	private static long count(SiteContext site, Finding.Level level) {
		return site.findings().stream().filter(finding -> finding.severity() == level).count();
	}
}
