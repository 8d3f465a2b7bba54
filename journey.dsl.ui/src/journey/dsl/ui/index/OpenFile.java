// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.util.function.Supplier;

/**
 * What an editor shows of a file, saved or not.
 *
 * @param text gives the text as it is now, which is long; for any thread
 * @param exports what other files can refer to in it
 */
record OpenFile(Supplier<String> text, FileExports exports) {
}
