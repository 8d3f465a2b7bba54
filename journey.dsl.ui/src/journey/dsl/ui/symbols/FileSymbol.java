// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.symbols;

import org.eclipse.emf.common.util.URI;

import journey.dsl.ide.symbols.Symbol;

/**
 * A named element with the file that it is in.
 *
 * @param file the file
 * @param symbol the element
 */
public record FileSymbol(URI file, Symbol symbol) {

	/** Tells it from all others, also after other elements came or went. */
	String id() {
		return file + "#" + symbol.qualifiedName() + ":" + symbol.kind();
	}

	/** Its name, its title and where it is. */
	String label() {
		String title = symbol.title().isEmpty() ? "" : " \u2013 " + symbol.title();
		return symbol.name() + title;
	}
}
