// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.occurrences;

/**
 * A place where the element at the caret is named.
 *
 * @param offset where the name starts
 * @param length how long it is
 * @param declaration whether the element is declared there; else it is referred to
 */
public record Occurrence(int offset, int length, boolean declaration) {
}
