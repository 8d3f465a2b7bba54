// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.preferences.PreferenceKey;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.ConfigurableIssueCodesProvider;
import org.eclipse.xtext.validation.SeverityConverter;

import com.google.inject.Singleton;

/** Tells Xtext which severities can be set, and what they are by default. */
@Singleton
public class RuleSeverities extends ConfigurableIssueCodesProvider {

	@Override
	protected void initialize(IAcceptor<PreferenceKey> acceptor) {
		for (Rule rule : Rule.values()) {
			acceptor.accept(create(rule.id(), preference(rule.severity())));
		}
	}

	private static String preference(Severity severity) {
		return switch (severity) {
			case ERROR -> SeverityConverter.SEVERITY_ERROR;
			case WARNING -> SeverityConverter.SEVERITY_WARNING;
			case INFO -> SeverityConverter.SEVERITY_INFO;
			case IGNORE -> SeverityConverter.SEVERITY_IGNORE;
		};
	}

	/** Takes the severities from the project's {@link RuleSettings}. */
	@Singleton
	public static class FromSettings implements IPreferenceValuesProvider {

		@Override
		public org.eclipse.xtext.preferences.IPreferenceValues getPreferenceValues(Resource resource) {
			RuleSettings settings = RuleSettings.of(resource);
			return key -> Rule.byId(key.getId()).map(rule -> preference(settings.severity(rule)))
					.orElseGet(key::getDefaultValue);
		}
	}
}
