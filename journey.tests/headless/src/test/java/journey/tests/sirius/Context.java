// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.util.HashMap;
import java.util.Map;

/**
 * What an expression is evaluated on.
 *
 * @param self      class of the element that the expression is evaluated on
 * @param variables class of each variable that Sirius sets there, by name
 */
record Context(Class<?> self, Map<String, Class<?>> variables) {

	Context(Class<?> self) {
		this(self, Map.of());
	}

	Context with(String variable, Class<?> type) {
		Map<String, Class<?>> more = new HashMap<>(variables);
		more.put(variable, type);
		return new Context(self, Map.copyOf(more));
	}

	Context on(Class<?> other) {
		return new Context(other, variables);
	}

	/** The class of a variable; {@code self} is one. */
	Class<?> variable(String name) {
		Class<?> type = "self".equals(name) ? self : variables.get(name);
		if (type == null) {
			throw new AssertionError("No variable " + name + " on " + self.getSimpleName());
		}
		return type;
	}
}
