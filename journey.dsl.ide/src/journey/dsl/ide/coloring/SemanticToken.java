// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.coloring;

/**
 * A part of a text that means something.
 *
 * @param offset where it starts
 * @param length how long it is
 * @param kind what it means
 */
public record SemanticToken(int offset, int length, SemanticKind kind) {

	/** The same, some characters further on; further back where that is negative. */
	SemanticToken moved(int characters) {
		return new SemanticToken(offset + characters, length, kind);
	}
}
