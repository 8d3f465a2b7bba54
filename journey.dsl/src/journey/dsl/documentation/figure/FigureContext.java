// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.time.LocalDate;
import java.util.List;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.text.Wording;

/**
 * What a figure may look at besides its subject.
 *
 * @param project  all that is known
 * @param wording  language of the figure's own words
 * @param metrics  measures of the font
 * @param today    the day on which results are computed
 * @param findings what the check found, which figures mark at its place
 */
public record FigureContext(Project project, Wording wording, TextMetrics metrics, LocalDate today,
		List<Finding> findings) {

	/** Copies the list. */
	public FigureContext {
		findings = List.copyOf(findings);
	}

	/**
	 * Makes a context in which nothing was found.
	 *
	 * @param project all that is known
	 * @param wording language of the figure's own words
	 * @param metrics measures of the font
	 * @param today   the day on which results are computed
	 */
	public FigureContext(Project project, Wording wording, TextMetrics metrics, LocalDate today) {
		this(project, wording, metrics, today, List.of());
	}
}
