// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.references;

import org.eclipse.emf.common.util.URI;

/**
 * An element whose references are looked for.
 *
 * @param uri its place
 * @param name its simple name
 * @param label its qualified name
 */
public record ReferenceTarget(URI uri, String name, String label) {
}
