// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.io.IOException;
import java.util.List;

import journey.cli.terminal.Console;
import journey.dsl.analysis.Finding;

/** The formats in which findings are written. */
public enum FindingFormat {
	/** One line per finding, as compilers write them. */
	TEXT {
		@Override
		public void write(List<Finding> findings, List<String> files, Console console) {
			FindingLines lines = new FindingLines(console.isColoured());
			findings.forEach(finding -> console.line(lines.line(finding)));
		}
	};

	/**
	 * Writes findings to the standard output.
	 *
	 * @param findings the findings in order
	 * @param files the files that were checked
	 */
	public abstract void write(List<Finding> findings, List<String> files, Console console) throws IOException;
}
