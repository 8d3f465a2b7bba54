// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;

import journey.dsl.writing.UnwritableText;

/** The ways to mend findings of one rule. */
@FunctionalInterface
interface RuleFixes {

	/**
	 * The ways to mend a finding, the best first.
	 *
	 * @return none where it cannot be mended without its author
	 * @throws UnwritableText where the file's text leaves no place for what is missing
	 */
	List<Fix> of(Finding finding) throws UnwritableText;
}
