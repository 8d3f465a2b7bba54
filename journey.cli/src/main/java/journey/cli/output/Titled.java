// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

/**
 * A table with its title.
 *
 * @param key key of the title's text
 * @param table the table
 */
record Titled(String key, TextTable table) {
}
