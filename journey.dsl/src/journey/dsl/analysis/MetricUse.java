// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.journey.Allocation;
import journey.dsl.journey.Measure;
import journey.dsl.journey.Metric;

/**
 * A line of the register of metrics.
 *
 * @param metric the metric
 * @param measures its measures all over the project, those of initiatives included, in the order of the model
 * @param allocations the allocations that spread it, in the order of the model
 */
public record MetricUse(Metric metric, List<Measure> measures, List<Allocation> allocations) {

	/** Takes immutable copies. */
	public MetricUse {
		measures = List.copyOf(measures);
		allocations = List.copyOf(allocations);
	}

	/** Whether there is no measure and no allocation of the metric. */
	public boolean unused() {
		return measures.isEmpty() && allocations.isEmpty();
	}

	/**
	 * The metrics of a project by status (not given, existing, missing, to retire), within a status in the order of
	 * declaration.
	 */
	public static List<MetricUse> register(Project project) {
		Map<Metric, List<Measure>> measures = new LinkedHashMap<>();
		Map<Metric, List<Allocation>> allocations = new LinkedHashMap<>();
		project.elements(Metric.class).forEach(metric -> measures.put(metric, new ArrayList<>()));
		measures.keySet().forEach(metric -> allocations.put(metric, new ArrayList<>()));
		project.files().forEach(file -> {
			Iterator<EObject> contents = EcoreUtil.getAllContents(file, false);
			contents.forEachRemaining(element -> {
				if (element instanceof Measure measure && measures.containsKey(measure.getMetric())) {
					measures.get(measure.getMetric()).add(measure);
				} else if (element instanceof Allocation allocation
						&& allocations.containsKey(allocation.getMetric())) {
					allocations.get(allocation.getMetric()).add(allocation);
				}
			});
		});
		return measures.keySet().stream()
				.map(metric -> new MetricUse(metric, measures.get(metric), allocations.get(metric)))
				.sorted(Comparator.comparing(use -> use.metric().getStatus())).toList();
	}
}
