// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.problems;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Lets the markers of a file be written by one job after the other, in the order in which they were asked to. The
 * workspace itself has no rule for markers, and that of the file would make them wait for a build.
 *
 * @param file the file
 */
record MarkerRule(IFile file) implements ISchedulingRule {

	@Override
	public boolean contains(ISchedulingRule rule) {
		return equals(rule) || rule instanceof IResource && file.contains(rule);
	}

	@Override
	public boolean isConflicting(ISchedulingRule rule) {
		return equals(rule);
	}
}
