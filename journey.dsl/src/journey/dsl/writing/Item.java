// SPDX-License-Identifier: EPL-2.0
package journey.dsl.writing;

import java.util.List;

import org.eclipse.xtext.AbstractElement;

/**
 * One of the attributes or parts that an element has in its braces, or a file as a whole. Two items that read alike are
 * two items.
 */
final class Item {

	private final AbstractElement branch;
	private final List<Token> tokens;

	/**
	 * An item.
	 *
	 * @param branch its place in the grammar
	 * @param tokens what it is made of
	 */
	Item(AbstractElement branch, List<Token> tokens) {
		this.branch = branch;
		this.tokens = tokens;
	}

	AbstractElement branch() {
		return branch;
	}

	List<Token> tokens() {
		return tokens;
	}

	int start() {
		return tokens.get(0).start();
	}

	int end() {
		return tokens.get(tokens.size() - 1).end();
	}

	List<Token> values() {
		return tokens.stream().filter(token -> !token.isKeyword()).toList();
	}
}
