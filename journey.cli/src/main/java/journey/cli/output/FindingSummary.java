// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import journey.cli.terminal.Messages;
import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Finding.Level;

/** How many findings there are. */
public final class FindingSummary {

	private FindingSummary() {
	}

	/**
	 * One line such as "3 errors, 1 info in 4 files".
	 *
	 * @param files how many files were checked
	 */
	public static String of(List<Finding> findings, int files, Messages messages) {
		List<String> counts = new ArrayList<>();
		for (Level level : Level.values()) {
			long count = findings.stream().filter(finding -> finding.severity() == level).count();
			if (count > 0) {
				counts.add(messages.text("count-" + level.name().toLowerCase(Locale.ROOT), count));
			}
		}
		String all = counts.isEmpty() ? messages.text("count-none") : String.join(", ", counts);
		return messages.text("summary", all, messages.text("count-files", files));
	}
}
