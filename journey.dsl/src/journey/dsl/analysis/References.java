// SPDX-License-Identifier: EPL-2.0
package journey.dsl.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * Reads references of a model that may be incomplete: what does not resolve is a proxy, and results do without it
 * because the rule reference-unresolved has told the modeller already.
 */
public final class References {

	private References() {
	}

	/** What the reference leads to; empty where it is not given or not resolved. */
	public static <T extends EObject> Optional<T> resolved(T reference) {
		return Optional.ofNullable(reference).filter(element -> !element.eIsProxy());
	}

	/** What the references lead to, in order, without those that are not resolved. */
	public static <T extends EObject> Stream<T> resolved(List<T> references) {
		return references.stream().flatMap(reference -> resolved(reference).stream());
	}
}
