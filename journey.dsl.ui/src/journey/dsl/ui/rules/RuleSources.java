// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.rules;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.xtext.diagnostics.Severity;

import journey.dsl.ui.index.FolderFiles;
import journey.dsl.ui.index.JourneyFiles;
import journey.dsl.ui.index.ProjectFiles;
import journey.dsl.validation.KnownFailures;
import journey.dsl.validation.Rule;
import journey.dsl.validation.RuleFile;
import journey.dsl.validation.RuleSettings;

/**
 * Where files that belong together have the severities of their rules, and rules of their own: in the
 * workspace's preferences, in the project's, and in the file <code>journey.rules</code>; the later wins. They are read when they are asked for, so never
 * on the user's thread.
 */
public final class RuleSources {

	/** The node of the workspace's and of a project's preferences whose keys are ids of rules, and whose values are severities. */
	public static final String PREFERENCES = "journey.dsl";

	private final KnownFailures failures = new KnownFailures();

	/** What is set now for files that belong together. */
	public RuleSettings settings(JourneyFiles files, LocalDate today) {
		Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
		severities.putAll(preferences(InstanceScope.INSTANCE, "the workspace"));
		if (files instanceof ProjectFiles project && project.project().isAccessible()) {
			severities.putAll(preferences(new ProjectScope(project.project()), project.project().getName()));
		}
		Optional<RuleFile> rules = file(files);
		rules.ifPresent(file -> severities.putAll(file.severities()));
		return new RuleSettings(severities, today, rules.map(RuleFile::customRules).orElseGet(List::of));
	}

	private Map<Rule, Severity> preferences(IScopeContext scope, String owner) {
		return SeverityPreferences.read(scope, (rule, value) -> {
			String message = "The preferences of " + owner + " give the rule " + rule.id()
					+ " a severity that there is not; its default holds.";
			log(message, new IllegalArgumentException(value));
		});
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
