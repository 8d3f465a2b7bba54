// SPDX-License-Identifier: EPL-2.0
package journey.cli.terminal;

/** Something that the user can put right: it ends the command with one line and exit status 2. */
public final class UserProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient Object[] arguments;

	/**
	 * A problem told in the user's language.
	 *
	 * @param key the key of the message in the bundle {@code messages}
	 * @param arguments what the message speaks of
	 */
	public UserProblem(String key, Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = arguments.clone();
	}

	/** The line to show. */
	public String text(Messages messages) {
		return messages.text(key, arguments);
	}
}
