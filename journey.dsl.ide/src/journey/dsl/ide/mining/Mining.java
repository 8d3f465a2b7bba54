// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.mining;

/**
 * What is shown beside an element's name though the text does not say it.
 *
 * @param offset where the name starts
 * @param text what is shown
 */
public record Mining(int offset, String text) {
}
