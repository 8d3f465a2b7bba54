// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.HashSet;
import java.util.Set;

import com.google.inject.Singleton;

/**
 * Which failures a log has already. An editor checks a file at every pause of its user, and one entry tells as much as
 * a hundred. For any thread.
 */
@Singleton
public final class KnownFailures {

	/** More than this would be no log that anybody reads; then it starts anew. */
	private static final int MANY = 1_000;

	private record Failure(String file, String where, Class<?> kind) {
	}

	private final Set<Failure> known = new HashSet<>();

	/**
	 * Takes note of a failure.
	 *
	 * @param file the file that was worked on
	 * @param where what was done with it
	 * @param failure how that failed
	 * @return whether it is the first of its kind, there and with that file
	 */
	public synchronized boolean isNew(String file, String where, Throwable failure) {
		if (known.size() >= MANY) {
			known.clear();
		}
		return known.add(new Failure(file, where, failure.getClass()));
	}
}
