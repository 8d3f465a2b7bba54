// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.coloring;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

import journey.dsl.ide.coloring.SemanticKind;
import journey.dsl.ide.coloring.SemanticToken;

/** How each meaning looks, in the colours of the current theme. */
final class SemanticStyles {

	private final ColorRegistry colors;

	SemanticStyles(ColorRegistry colors) {
		this.colors = colors;
	}

	/** The style of a token; it comes on top of what the lexer gave. */
	StyleRange style(SemanticToken token) {
		StyleRange style = new StyleRange(token.offset(), token.length(), color(token.kind()), null);
		switch (token.kind()) {
			case PHASE, STEP -> style.fontStyle = SWT.BOLD;
			case RETIRED -> style.strikeout = true;
			case UNRESOLVED -> style.fontStyle = SWT.ITALIC;
			case DECLARATION, REFERENCE, TITLE -> style.fontStyle = SWT.NORMAL;
		}
		return style;
	}

	private Color color(SemanticKind kind) {
		return colors.get(TokenStyles.COLOR_PREFIX + kind.style());
	}
}
