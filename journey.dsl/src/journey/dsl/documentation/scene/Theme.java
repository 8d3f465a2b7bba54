// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.scene;

/** The surroundings in which colours are seen. */
public enum Theme {
	/** Dark text on light paper. */
	LIGHT,
	/** Light text on dark paper. */
	DARK
}
