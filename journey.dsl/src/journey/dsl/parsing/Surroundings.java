// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.xtext.resource.XtextResource;

/**
 * What stands in a file outside of its steps, together with the names in them: the same object as long as nothing of
 * that changes. The file's cache holds it, which forgets it with any change of the model; reading a step again keeps it.
 */
public final class Surroundings {

	private final Map<Object, Object> kept = new HashMap<>();
	private boolean linked;

	private Surroundings() {
	}

	/** {@return what stands outside of the steps of a file} */
	public static Surroundings of(XtextResource file) {
		return file.getCache().get(Surroundings.class, file, Surroundings::new);
	}

	/** Takes them over in a file of which only a step has changed. */
	public void keepIn(XtextResource file) {
		file.getCache().get(Surroundings.class, file, () -> this);
	}

	/** {@return whether all references of the file have been looked up} */
	public boolean areLinked() {
		return linked;
	}

	/** Tells that all references of the file have been looked up. */
	public void setLinked() {
		linked = true;
	}

	/**
	 * Brings something up to date that was found out about the file, and keeps it.
	 *
	 * @param key tells what is asked for
	 * @param update gets what was kept, empty at first, and gives what is kept from now on
	 */
	public <T> T update(Object key, Class<T> type, Function<Optional<T>, T> update) {
		T now = update.apply(Optional.ofNullable(kept.get(key)).map(type::cast));
		kept.put(key, now);
		return now;
	}
}
