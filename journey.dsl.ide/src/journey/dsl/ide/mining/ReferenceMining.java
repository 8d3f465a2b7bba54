// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.mining;

import journey.dsl.ide.references.ReferenceTarget;

/**
 * An element beside which it is shown how often it is referred to.
 *
 * @param offset where its name starts
 * @param severalLines whether the element goes on in further lines
 * @param target the element
 * @param ownReferences how often its own file refers to it
 * @param shownUnused whether it is shown too where nothing refers to it
 */
public record ReferenceMining(int offset, boolean severalLines, ReferenceTarget target, int ownReferences,
		boolean shownUnused) {
}
