// SPDX-License-Identifier: EPL-2.0
package journey.cli.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.journey.JourneyFile;
import journey.dsl.validation.CustomRule;

/**
 * A project that was read, linked and validated.
 *
 * @param project its files
 * @param findings what the rules say about all of them, in the order of file, line, column and rule
 * @param names how the user calls each file
 * @param wanted the names of the files that the user asked for; the others only belong to the same project
 * @param customRules the rules that the project has declared for itself
 */
public record LoadedProject(Project project, List<Finding> findings, Map<JourneyFile, String> names,
		Set<String> wanted, List<CustomRule> customRules) {

	/** Takes immutable copies. */
	public LoadedProject {
		findings = List.copyOf(findings);
		customRules = List.copyOf(customRules);
		names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
		wanted = Collections.unmodifiableSet(new LinkedHashSet<>(wanted));
	}

	/** The findings in the files that the user asked for. */
	public List<Finding> wantedFindings() {
		return findings.stream().filter(finding -> wanted.contains(finding.file())).toList();
	}

	/** The files that the user asked for. */
	public Project wantedProject() {
		return new Project(project.files().stream().filter(file -> wanted.contains(names.get(file))).toList());
	}
}
