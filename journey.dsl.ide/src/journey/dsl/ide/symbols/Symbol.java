// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.symbols;

/**
 * A named element of a file, to be found by its name.
 *
 * @param name its simple name
 * @param title its title; empty where it has none
 * @param kind what it is, see {@link journey.dsl.ide.labels.ElementLabels#kind}
 * @param qualifiedName its name with those of its owners and its package
 * @param offset where its name starts
 * @param length how long its name is
 */
public record Symbol(String name, String title, String kind, String qualifiedName, int offset, int length) {
}
