// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.style;

/** A file of a style cannot be used. */
public final class StyleException extends Exception {

	private static final long serialVersionUID = 1L;

	private final Problem problem;
	private final String file;

	/** What is wrong with a file. */
	public enum Problem {
		/** It has too many bytes. */
		TOO_LARGE,
		/** It is not text in UTF-8. */
		NOT_TEXT,
		/** It refers to something outside the site, which would no longer be self-contained. */
		REACHES_OUT,
		/** It is no picture of the kind that its name says. */
		NO_PICTURE,
		/** It is a drawing that does more than to be looked at. */
		ACTIVE_PICTURE
	}

	StyleException(Problem problem, String file) {
		super(file + ": " + problem);
		this.problem = problem;
		this.file = file;
	}

	/**
	 * Returns what is wrong.
	 *
	 * @return the kind of problem
	 */
	public Problem problem() {
		return problem;
	}

	/**
	 * Returns where it is wrong.
	 *
	 * @return name of the file
	 */
	public String file() {
		return file;
	}
}
