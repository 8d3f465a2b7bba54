// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.facts;

/**
 * One thing that is known of an element, in words.
 *
 * @param label what it is
 * @param value the value; free of control characters
 */
public record Fact(String label, String value) {
}
