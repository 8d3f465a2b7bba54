// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

/**
 * What an editor shows of a file, saved or not.
 *
 * @param text the text
 * @param exports what other files can refer to in it
 */
record OpenFile(String text, FileExports exports) {
}
