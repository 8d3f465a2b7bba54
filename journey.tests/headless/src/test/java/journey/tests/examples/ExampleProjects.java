// SPDX-License-Identifier: EPL-2.0
package journey.tests.examples;

import journey.dsl.analysis.Project;

/** The examples as projects, for tests of what is made from them. */
public final class ExampleProjects {

	private ExampleProjects() {
	}

	/**
	 * Loads one.
	 *
	 * @param name name of its folder
	 * @return the project, linked
	 */
	public static Project load(String name) {
		return Example.load(name).project();
	}
}
