// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.figure;

import java.time.LocalDate;
import java.util.List;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.documentation.scene.TextMetrics;
import journey.dsl.documentation.text.Wording;

/** What a figure may look at besides its subject. Several threads may draw with one context. */
public final class FigureContext {

	private final Project project;
	private final Wording wording;
	private final TextMetrics metrics;
	private final LocalDate today;
	private final List<Finding> findings;
	private ProjectIndex index;

	/**
	 * Gathers what figures may look at.
	 *
	 * @param project  all that is known
	 * @param wording  language of the figure's own words
	 * @param metrics  measures of the font
	 * @param today    the day on which results are computed
	 * @param findings what the check found, which figures mark at its place
	 */
	public FigureContext(Project project, Wording wording, TextMetrics metrics, LocalDate today,
			List<Finding> findings) {
		this.project = project;
		this.wording = wording;
		this.metrics = metrics;
		this.today = today;
		this.findings = List.copyOf(findings);
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

	/**
	 * Returns all that is known.
	 *
	 * @return the project
	 */
	public Project project() {
		return project;
	}

	/**
	 * Returns the language of the figure's own words.
	 *
	 * @return the words
	 */
	public Wording wording() {
		return wording;
	}

	/**
	 * Returns the measures of the font.
	 *
	 * @return the measures
	 */
	public TextMetrics metrics() {
		return metrics;
	}

	/**
	 * Returns the day on which results are computed.
	 *
	 * @return the day
	 */
	public LocalDate today() {
		return today;
	}

	/**
	 * Returns what the check found.
	 *
	 * @return the findings
	 */
	public List<Finding> findings() {
		return findings;
	}

	/**
	 * Returns what belongs to an element of the project without searching it each time; gathered on first use.
	 *
	 * @return the index
	 */
	public synchronized ProjectIndex index() {
		if (index == null) {
			index = ProjectIndex.of(project, findings);
		}
		return index;
	}
}
