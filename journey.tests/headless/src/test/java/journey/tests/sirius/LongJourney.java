// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A journey of as many steps as are wanted, each with all that the map of a journey shows of it. */
final class LongJourney {

	private static final int STEPS_OF_A_PHASE = 10;

	private LongJourney() {
	}

	/** The text of a journey, in phases of ten steps; every tenth step leads back. */
	static String text(int steps) {
		StringBuilder text = new StringBuilder("""
				channel Web digital "Web site"
				channel Shop "Shop"
				department Sales "Sales"
				metric Nps "Promoters" { better higher }
				journey Long "A long journey" {
				""");
		for (int step = 0; step < steps; step++) {
			if (step % STEPS_OF_A_PHASE == 0) {
				text.append(step == 0 ? "" : "    }\n").append("    phase P%1$d \"Phase %1$d\" {\n"
						.formatted(step / STEPS_OF_A_PHASE + 1));
			}
			text.append(step(step, steps));
		}
		return text.append("    }\n    outcome Done \"Done\" success\n}\n").toString();
	}

	private static String step(int step, int steps) {
		String next = step + 1 == steps ? "Done" : "S" + (step + 1);
		String branches = step % STEPS_OF_A_PHASE == STEPS_OF_A_PHASE - 1
				? "next %s 70 %%, S%d 20 %% handover broken, abandon 10 %%".formatted(next, step - STEPS_OF_A_PHASE + 1)
				: "next %s 95 %%, abandon 5 %%".formatted(next);
		return """
				        step S%1$d "I take step %1$d" {
				            emotion %2$d "so so"
				            touchpoint A "Catalogue %1$d" via Web { rating %3$s measure Nps %1$d target 30 }
				            touchpoint B "Counter %1$d" via Shop
				            pain Slow%1$d "It is slow" { severity high }
				            delight "kind people"
				            moment of truth importance 4 impact 3
				            frontstage F "Advise" by Sales
				            backstage G "Prepare" by Sales
				            %4$s
				        }
				""".formatted(step, step % 5 - 2, step % 2 == 0 ? "irritant" : "delight", branches);
	}

	/** The text, read as a session of Sirius reads it. */
	static ResourceSet load(int steps) {
		ResourceSet project = new ResourceSetImpl();
		Resource file = project.createResource(URI.createURI("memory:/long.journey"));
		try {
			file.load(new ByteArrayInputStream(text(steps).getBytes(StandardCharsets.UTF_8)), Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		EcoreUtil.resolveAll(project);
		return project;
	}
}
