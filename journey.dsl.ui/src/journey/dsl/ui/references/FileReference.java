// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.references;

import org.eclipse.emf.common.util.URI;

import journey.dsl.ide.references.Reference;

/**
 * A reference in a file.
 *
 * @param file the file
 * @param reference where it is there
 */
public record FileReference(URI file, Reference reference) {
}
