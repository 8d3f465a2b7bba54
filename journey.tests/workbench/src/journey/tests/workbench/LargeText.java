// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

/** Journeys that nobody would write by hand. */
final class LargeText {

	private LargeText() {
	}

	/** A journey with so many steps. */
	static String ofSteps(int steps) {
		StringBuilder text = new StringBuilder("package large\nchannel Web digital \"Site\"\njourney Large \"Long\" {\n");
		for (int step = 0; step < steps; step++) {
			if (step % 20 == 0) {
				text.append(step == 0 ? "" : "\t}\n").append("\tphase P").append(step).append(" \"Phase\" before {\n");
			}
			text.append("\t\tstep S").append(step).append(" \"Je compare\" { emotion 1 touchpoint T").append(step)
					.append(" \"Page\" via Web { rating basic } }\n");
		}
		return text.append("\t}\n}\n").toString();
	}
}
