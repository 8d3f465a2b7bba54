// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.spelling;

import java.util.List;

import org.eclipse.ui.texteditor.spelling.SpellingProblem;

/**
 * What a spelling engine objects to in a text.
 *
 * @param problems in the order in which it found them
 */
record Misspellings(List<SpellingProblem> problems) {

	static final Misspellings NONE = new Misspellings(List.of());
}
