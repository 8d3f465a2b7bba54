// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Names of several segments. Xtext's own converter drops segments that are keywords; here they are names like others,
 * and white space or comments around the dots have no meaning.
 */
@Singleton
final class QualifiedNameText implements IValueConverter<String> {

	private static final String WILDCARD = "*";

	private final IdentifierConverter identifiers;

	@Inject
	QualifiedNameText(IdentifierConverter identifiers) {
		this.identifiers = identifiers;
	}

	@Override
	public String toValue(String text, INode node) {
		if (text == null) {
			return null;
		}
		return Arrays.stream(visible(text, node).split("\\."))
				.map(segment -> segment.equals(WILDCARD) ? segment : identifiers.toValue(segment, node))
				.collect(Collectors.joining("."));
	}

	private static String visible(String text, INode node) {
		if (node == null) {
			return text;
		}
		StringBuilder visible = new StringBuilder();
		node.getLeafNodes().forEach(leaf -> visible.append(leaf.isHidden() ? "" : leaf.getText()));
		return visible.toString();
	}

	@Override
	public String toString(String name) {
		int dot = name.indexOf('.');
		return dot < 0 ? identifiers.toString(name)
				: identifiers.toString(name.substring(0, dot)) + name.substring(dot);
	}
}
