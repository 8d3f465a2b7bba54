// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * What a project has set for its rules.
 *
 * @param severities severities that differ from the catalogue's; {@link Severity#IGNORE} switches a rule off
 * @param today the date on which evidence is judged
 * @param customRules rules that the project has declared for itself, see {@link RuleFile}
 */
public record RuleSettings(Map<Rule, Severity> severities, LocalDate today, List<CustomRule> customRules) {

	/** Takes immutable copies, so that nothing can change afterwards. */
	public RuleSettings {
		severities = Map.copyOf(severities);
		customRules = List.copyOf(customRules);
	}

	/** The settings of a project that has declared no rules for itself. */
	public RuleSettings(Map<Rule, Severity> severities, LocalDate today) {
		this(severities, today, List.of());
	}

	/** {@return the severity of a rule} */
	public Severity severity(Rule rule) {
		return severities.getOrDefault(rule, rule.severity());
	}

	/**
	 * Makes these the settings of all files of a resource set.
	 *
	 * @param resources the resource set of a project
	 */
	public void attachTo(ResourceSet resources) {
		resources.eAdapters().removeIf(Holder.class::isInstance);
		resources.eAdapters().add(new Holder(this));
	}

	/**
	 * The settings that hold for a file.
	 *
	 * @param resource a file's resource, or null
	 * @return its project's settings; the catalogue's severities and the system's date where nothing is set
	 */
	public static RuleSettings of(Resource resource) {
		ResourceSet resources = resource == null ? null : resource.getResourceSet();
		Holder holder = resources == null ? null
				: (Holder) EcoreUtil.getExistingAdapter(resources, Holder.class);
		return holder == null ? new RuleSettings(Map.of(), LocalDate.now()) : holder.settings;
	}

	private static final class Holder extends AdapterImpl {

		private final RuleSettings settings;

		Holder(RuleSettings settings) {
			this.settings = settings;
		}

		@Override
		public boolean isAdapterForType(Object type) {
			return type == Holder.class;
		}
	}
}
