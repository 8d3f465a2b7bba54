// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.util.Locale;

import journey.cli.terminal.Plain;
import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Finding.Level;

/** Findings as lines of text that editors and build servers recognise. */
final class FindingLines {

	private static final String RESET = "\u001b[0m";
	private static final String FAINT = "\u001b[2m";

	private final boolean coloured;

	FindingLines(boolean coloured) {
		this.coloured = coloured;
	}

	String line(Finding finding) {
		String severity = finding.severity().name().toLowerCase(Locale.ROOT);
		return Plain.line(finding.file()) + ":" + finding.line() + ":" + finding.column() + ": "
				+ paint(colour(finding.severity()), severity) + ": "
				+ Plain.line(finding.message()) + " " + paint(FAINT, "[" + finding.rule() + "]");
	}

	private String paint(String colour, String text) {
		return coloured ? colour + text + RESET : text;
	}

	private static String colour(Level severity) {
		return switch (severity) {
			case ERROR -> "\u001b[1;31m";
			case WARNING -> "\u001b[33m";
			case INFO -> "\u001b[36m";
		};
	}
}
