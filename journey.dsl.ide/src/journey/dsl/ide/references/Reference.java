// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.references;

/**
 * A place where an element is referred to.
 *
 * @param offset where the reference starts
 * @param length how long it is
 * @param source qualified name of the element that refers, or of the nearest named one around it
 * @param line number of the line, from 1
 * @param lineOffset where the line starts
 * @param lineText the line, without its end
 */
public record Reference(int offset, int length, String source, int line, int lineOffset, String lineText) {
}
