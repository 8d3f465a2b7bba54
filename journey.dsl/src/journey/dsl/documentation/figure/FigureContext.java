// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.time.LocalDate;

import journey.dsl.analysis.Project;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.text.Wording;

/**
 * What a figure may look at besides its subject.
 *
 * @param project all that is known
 * @param wording language of the figure's own words
 * @param metrics measures of the font
 * @param today   the day on which results are computed
 */
public record FigureContext(Project project, Wording wording, TextMetrics metrics, LocalDate today) {
}
