// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.rename;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.ReplaceRegion;

import journey.dsl.writing.TextEdits;

/**
 * What a renaming changes.
 *
 * @param texts the files that change, with the texts that the changes were computed from
 * @param edits the changes of each of them, in the order of the text; empty where a problem is fatal
 * @param problems what speaks against it
 */
public record RenameResult(Map<URI, String> texts, Map<URI, List<ReplaceRegion>> edits,
		List<RenameProblem> problems) {

	static RenameResult impossible(List<RenameProblem> problems) {
		return new RenameResult(Map.of(), Map.of(), List.copyOf(problems));
	}

	/** {@return whether the name cannot be taken} */
	public boolean isImpossible() {
		return problems.stream().anyMatch(problem -> problem.severity() == RenameProblem.Severity.FATAL);
	}

	/** {@return the texts of the changed files after the renaming} */
	public Map<URI, String> results() {
		Map<URI, String> results = new LinkedHashMap<>();
		edits.forEach((file, changes) -> results.put(file, TextEdits.apply(texts.get(file), changes)));
		return results;
	}
}
