// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.coloring;

import java.util.Optional;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import journey.dsl.ide.coloring.TokenKind;

/** How each kind of token looks, in the colours of the current theme. */
final class TokenStyles {

	/** What the colours' ids in the theme start with. */
	static final String COLOR_PREFIX = "journey.dsl.ui.color.";

	private final ColorRegistry colors;

	TokenStyles(ColorRegistry colors) {
		this.colors = colors;
	}

	/** The style of a range of the given kind; empty for what looks like plain text. */
	Optional<StyleRange> style(TokenKind kind, int start, int length) {
		return switch (kind) {
			case KEYWORD -> Optional.of(range("keyword", start, length, SWT.BOLD));
			case STRING -> Optional.of(range("string", start, length, SWT.NORMAL));
			case NUMBER -> Optional.of(range("number", start, length, SWT.NORMAL));
			case DATE -> Optional.of(range("date", start, length, SWT.NORMAL));
			case COMMENT -> Optional.of(range("comment", start, length, SWT.ITALIC));
			case DOCUMENTATION -> Optional.of(range("documentation", start, length, SWT.ITALIC));
			case NAME, DOT, SPACE, OTHER -> Optional.empty();
		};
	}

	private StyleRange range(String color, int start, int length, int fontStyle) {
		return new StyleRange(start, length, colors.get(COLOR_PREFIX + color), null, fontStyle);
	}
}
