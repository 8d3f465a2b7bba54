// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import java.text.Normalizer;
import java.util.Set;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.Messages;

/**
 * Names: Unicode letters, combining marks, digits and <code>_</code>, in normal form C, so that the same name typed on
 * two keyboards is one name. The lexer accepts more than that (exact tables would make it slow); here it is exact.
 */
@Singleton
public final class IdentifierConverter implements IValueConverter<String> {

	private final Set<String> keywords;

	@Inject
	IdentifierConverter(IGrammarAccess grammarAccess) {
		Grammar grammar = grammarAccess.getGrammar();
		keywords = Set.copyOf(GrammarUtil.getAllKeywords(grammar));
	}

	@Override
	public String toValue(String text, INode node) {
		if (text == null) {
			return null;
		}
		String name = Normalizer.normalize(text.startsWith("^") ? text.substring(1) : text, Normalizer.Form.NFC);
		if (!isName(name)) {
			throw new ValueConverterException(Messages.SYNTAX.text("name-characters", name), node, null);
		}
		return name;
	}

	@Override
	public String toString(String name) {
		if (!isName(name)) {
			throw new ValueConverterException(Messages.SYNTAX.text("name-characters", name), null, null);
		}
		return keywords.contains(name) ? "^" + name : name;
	}

	/**
	 * Tells whether a text can be a name.
	 *
	 * @param text any text, or null
	 * @return whether it has letters, marks, digits and <code>_</code> only and does not begin with a digit
	 */
	public static boolean isName(String text) {
		return text != null && !text.isEmpty() && !Character.isDigit(text.codePointAt(0))
				&& text.codePoints().allMatch(IdentifierConverter::isNameCharacter);
	}

	private static boolean isNameCharacter(int codePoint) {
		return codePoint == '_' || Character.isLetterOrDigit(codePoint) || switch (Character.getType(codePoint)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
			default -> false;
		};
	}
}
