// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rules;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.xtext.diagnostics.Severity;

import journey.dsl.ui.index.FolderFiles;
import journey.dsl.ui.index.JourneyFiles;
import journey.dsl.ui.index.ProjectFiles;
import journey.dsl.validation.KnownFailures;
import journey.dsl.validation.Rule;
import journey.dsl.validation.RuleFile;
import journey.dsl.validation.RuleSettings;

/**
 * Where files that belong together have the severities of their rules, and rules of their own: in the project's
 * preferences, and in the file <code>journey.rules</code>, which wins. They are read when they are asked for, so never
 * on the user's thread.
 */
public final class RuleSources {

	/** The node of a project's preferences whose keys are ids of rules, and whose values are severities. */
	public static final String PREFERENCES = "journey.dsl";

	private final KnownFailures failures = new KnownFailures();

	/** What is set now for files that belong together. */
	public RuleSettings settings(JourneyFiles files, LocalDate today) {
		Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
		if (files instanceof ProjectFiles project) {
			severities.putAll(preferences(project.project()));
		}
		Optional<RuleFile> rules = file(files);
		rules.ifPresent(file -> severities.putAll(file.severities()));
		return new RuleSettings(severities, today, rules.map(RuleFile::customRules).orElseGet(List::of));
	}

	private Map<Rule, Severity> preferences(IProject project) {
		Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
		if (project.isAccessible()) {
			IEclipsePreferences node = new ProjectScope(project).getNode(PREFERENCES);
			for (Rule rule : Rule.values()) {
				Optional.ofNullable(node.get(rule.id(), null)).flatMap(value -> severity(project, rule, value))
						.ifPresent(severity -> severities.put(rule, severity));
			}
		}
		return severities;
	}

	private Optional<Severity> severity(IProject project, Rule rule, String value) {
		Optional<Severity> severity = Arrays.stream(Severity.values())
				.filter(each -> each.name().toLowerCase(Locale.ROOT).equals(value)).findFirst();
		if (severity.isEmpty()) {
			String message = "The preferences of " + project.getName() + " give the rule " + rule.id()
					+ " a severity that there is not; its default holds.";
			log(message, new IllegalArgumentException(value));
		}
		return severity;
	}

	/** The file, if there is one without a problem: half of what it says would be worse than none of it. */
	private Optional<RuleFile> file(JourneyFiles files) {
		try {
			return text(files).map(RuleFile::parse).filter(file -> file.problems().isEmpty());
		} catch (IOException e) {
			log("The rules of " + files.name() + " cannot be read.", e);
			return Optional.empty();
		}
	}

	private static Optional<String> text(JourneyFiles files) throws IOException {
		if (files instanceof ProjectFiles project) {
			return RulesText.of(project.project());
		}
		if (files instanceof FolderFiles folder) {
			return RulesText.of(folder.folder());
		}
		// a text without a file has nothing beside it
		return Optional.empty();
	}

	private void log(String message, Exception problem) {
		if (failures.isNew(message, PREFERENCES, problem)) {
			ILog.of(RuleSources.class).warn(message, problem);
		}
	}
}
