// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

/**
 * Something that speaks against a new name.
 *
 * @param severity how much
 * @param message what, in the language of the virtual machine
 */
public record RenameProblem(Severity severity, String message) {

	/** How much a problem speaks against a new name. */
	public enum Severity {
		/** The author should know. */
		WARNING,
		/** The name cannot be taken. */
		FATAL
	}

	static RenameProblem fatal(String key, Object... arguments) {
		return new RenameProblem(Severity.FATAL, Texts.RENAME.text(key, arguments));
	}

	static RenameProblem warning(String key, Object... arguments) {
		return new RenameProblem(Severity.WARNING, Texts.RENAME.text(key, arguments));
	}
}
