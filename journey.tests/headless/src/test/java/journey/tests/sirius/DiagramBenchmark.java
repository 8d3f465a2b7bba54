// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;

import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.journey.Step;

/**
 * Measures what a diagram or table asks of this project when it is opened or shown anew: each expression of its
 * specification on each element, in milliseconds; and unloading a text, as Sirius does when it has been saved. What
 * Sirius itself does with the answers comes on top. No part of the tests: {@code releng/benchmark diagrams} runs it.
 */
class DiagramBenchmark {

	private static final Specification SPECIFICATION = Specification.load();
	private static final List<String> REPRESENTATIONS = List.of("Journey map", "Journey flow", "Atlas",
			"Channel x phase", "Touchpoints", "Measures", "Initiatives");
	private static final int RUNS = 9;

	@Test
	void refreshes() throws IOException {
		new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		for (String example : List.of("furniture", "bank")) {
			measure(example, Examples.load(example));
		}
		measure("60 steps", LongJourney.load(60));
		measure("600 steps", LongJourney.load(600));
	}

	private static void measure(String name, ResourceSet project) {
		Refresh refresh = new Refresh(SPECIFICATION, project);
		System.out.printf(Locale.ROOT, "%-10s %d steps%n", name, refresh.ofClass(Step.class).size());
		for (String representation : REPRESENTATIONS) {
			double[] times = new double[RUNS];
			int evaluated = 0;
			for (int run = 0; run < RUNS; run++) {
				// a change, so that results are computed anew
				Step step = (Step) refresh.ofClass(Step.class).get(0);
				step.setTitle(step.getTitle() + run);
				long start = System.nanoTime();
				evaluated = refresh.run(representation);
				times[run] = Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e6;
			}
			double first = times[0];
			Arrays.sort(times);
			System.out.printf(Locale.ROOT, "  %-16s %7d expressions  first %8.1f ms  median %8.1f ms%n", representation,
					evaluated, first, times[RUNS / 2]);
		}
		long start = System.nanoTime();
		List.copyOf(project.getResources()).forEach(Resource::unload);
		System.out.printf(Locale.ROOT, "  unload %.1f ms%n", (System.nanoTime() - start) / 1e6);
	}
}
