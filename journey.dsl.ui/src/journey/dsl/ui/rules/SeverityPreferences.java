// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.xtext.diagnostics.Severity;
import org.osgi.service.prefs.BackingStoreException;

import journey.dsl.validation.Rule;

/** Severities of rules as preferences keep them: the rule's id is the key, the severity's name in lower case the value. */
public final class SeverityPreferences {

	private SeverityPreferences() {
	}

	/**
	 * What is set.
	 *
	 * @param scope the workspace or a project
	 * @param unknown is told of a rule with a value that is no severity
	 */
	public static Map<Rule, Severity> read(IScopeContext scope, BiConsumer<Rule, String> unknown) {
		Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
		IEclipsePreferences node = scope.getNode(RuleSources.PREFERENCES);
		for (Rule rule : Rule.values()) {
			String value = node.get(rule.id(), null);
			Optional<Severity> severity = Arrays.stream(Severity.values()).filter(each -> word(each).equals(value))
					.findFirst();
			severity.ifPresent(given -> severities.put(rule, given));
			if (value != null && severity.isEmpty()) {
				unknown.accept(rule, value);
			}
		}
		return severities;
	}

	/** Sets these and no others. */
	public static void write(IScopeContext scope, Map<Rule, Severity> severities) throws BackingStoreException {
		IEclipsePreferences node = scope.getNode(RuleSources.PREFERENCES);
		for (Rule rule : Rule.values()) {
			Severity severity = severities.get(rule);
			if (severity == null) {
				node.remove(rule.id());
			} else {
				node.put(rule.id(), word(severity));
			}
		}
		node.flush();
	}

	private static String word(Severity severity) {
		return severity.name().toLowerCase(Locale.ROOT);
	}
}
