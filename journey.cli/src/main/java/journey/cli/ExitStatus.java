// SPDX-License-Identifier: EPL-2.0
package journey.cli;

/** The exit status of every command; scripts and build servers rely on these numbers. */
final class ExitStatus {

	/** All went well, and no finding reached the threshold. */
	static final int FINE = 0;
	/** A finding reached the threshold, or a required share of evidence was missed. */
	static final int FINDINGS = 1;
	/** Wrong usage, or input that cannot be read. */
	static final int UNUSABLE = 2;

	private ExitStatus() {
	}
}
