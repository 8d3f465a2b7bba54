// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.io.IOException;

import journey.cli.terminal.Console;
import journey.dsl.exchange.FindingsJson;
import journey.dsl.exchange.JUnitWriter;
import journey.dsl.exchange.SarifWriter;

/** The formats in which findings are written to the standard output. */
public enum FindingFormat {
	/** One line per finding, as compilers write them. */
	TEXT {
		@Override
		public void write(CheckResult result, String version, Console console) {
			FindingLines lines = new FindingLines(console.isColoured());
			result.findings().forEach(finding -> console.line(lines.line(finding)));
		}
	},
	/** The array of a report. */
	JSON {
		@Override
		public void write(CheckResult result, String version, Console console) throws IOException {
			FindingsJson.write(result.findings(), console.outWriter());
		}
	},
	/** For code hosts and editors. */
	SARIF {
		@Override
		public void write(CheckResult result, String version, Console console) throws IOException {
			new SarifWriter(version, RuleDescriptions.with(result.customRules())).write(result.findings(), console.outWriter());
		}
	},
	/** For build servers. */
	JUNIT {
		@Override
		public void write(CheckResult result, String version, Console console) throws IOException {
			new JUnitWriter(result::fails).write(result.findings(), result.files(), console.outWriter());
		}
	};

	/**
	 * Writes what a check found.
	 *
	 * @param version the version of this tool
	 */
	public abstract void write(CheckResult result, String version, Console console) throws IOException;
}
