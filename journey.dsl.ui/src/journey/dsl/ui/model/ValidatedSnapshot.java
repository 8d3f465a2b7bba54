// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.List;

import org.eclipse.xtext.validation.Issue;

/**
 * A document's text at one moment and what is wrong with it.
 *
 * @param snapshot the text, parsed
 * @param issues its problems
 * @param judgementVersion the version of what it was judged by
 */
public record ValidatedSnapshot(Snapshot snapshot, List<Issue> issues, long judgementVersion) {
}
