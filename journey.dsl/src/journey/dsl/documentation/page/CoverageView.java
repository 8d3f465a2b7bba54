// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.Locale;

import journey.dsl.analysis.EvidenceCoverage;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Journey;

/**
 * How far a journey rests on evidence, as templates see it.
 *
 * @param part    0 to 1, as HTML writes numbers
 * @param percent the same in words
 * @param detail  how many statements that is
 * @param band    the range in which it lies, in words
 */
public record CoverageView(String part, String percent, String detail, String band) {

	private static final double HIGH = 0.8;
	private static final double MIDDLE = 0.5;

	/** That of a journey; null where nothing is stated that evidence could prove. */
	static CoverageView of(Journey journey, SiteContext site) {
		Wording wording = site.wording();
		EvidenceCoverage coverage = EvidenceCoverage.of(journey, site.figures().today());
		if (coverage.coverage().isEmpty()) {
			return null;
		}
		double part = coverage.coverage().getAsDouble();
		String percent = wording.wholePercent(part);
		return new CoverageView(String.format(Locale.ROOT, "%.4f", part), percent,
				wording.text("evidence.coverage", percent, wording.number(coverage.observed()),
						wording.number(coverage.assessed())),
				wording.text("evidence.band." + (part >= HIGH ? "high" : part >= MIDDLE ? "middle" : "low")));
	}
}
