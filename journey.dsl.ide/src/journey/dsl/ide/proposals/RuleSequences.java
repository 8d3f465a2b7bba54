// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;

import com.google.inject.Singleton;

/**
 * Which places of the grammar can follow which in a rule. Only the grammar decides that, whatever the text is, so that it
 * is found out once: there are few of them that somebody asks for.
 */
@Singleton
final class RuleSequences {

	private record Sequence(AbstractRule rule, EObject previous, EObject next) {
	}

	private final Map<Sequence, Boolean> known = new ConcurrentHashMap<>();

	/**
	 * Whether a rule contains one place after another.
	 *
	 * @param search finds out
	 */
	boolean contain(AbstractRule rule, EObject previous, EObject next, BooleanSupplier search) {
		return known.computeIfAbsent(new Sequence(rule, previous, next), sequence -> search.getAsBoolean());
	}
}
