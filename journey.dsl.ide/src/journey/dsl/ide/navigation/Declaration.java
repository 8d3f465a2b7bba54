// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.navigation;

import org.eclipse.emf.common.util.URI;

/**
 * Where what stands at a place is declared.
 *
 * @param offset where the reference starts
 * @param length how long it is
 * @param file the file with the declaration
 * @param targetOffset where the declared name starts
 * @param targetLength how long it is
 * @param label what the declared element is called
 */
public record Declaration(int offset, int length, URI file, int targetOffset, int targetLength, String label) {
}
