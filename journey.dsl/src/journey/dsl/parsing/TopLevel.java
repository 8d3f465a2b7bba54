// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.services.JourneyGrammarAccess;

/** The words with which something can begin at the top of a file, asked of the grammar. */
@Singleton
final class TopLevel {

	private final Set<String> first = new LinkedHashSet<>();
	private final Set<String> afterPackage = new LinkedHashSet<>();
	private final Set<String> elements = new LinkedHashSet<>();

	@Inject
	TopLevel(JourneyGrammarAccess grammar) {
		addWords(grammar.getElementRule().getAlternatives(), elements);
		afterPackage.add(grammar.getImportAccess().getImportKeyword_0().getValue());
		afterPackage.add(grammar.getJourneyFileAccess().getLanguageKeyword_2_1_0().getValue());
		afterPackage.addAll(elements);
		first.add(grammar.getJourneyFileAccess().getPackageKeyword_1_0().getValue());
		first.addAll(afterPackage);
	}

	private static void addWords(AbstractElement element, Set<String> words) {
		if (element instanceof Keyword keyword) {
			words.add(keyword.getValue());
		} else if (element instanceof Alternatives alternatives) {
			alternatives.getElements().forEach(alternative -> addWords(alternative, words));
		} else if (element instanceof Group group) {
			addWords(group.getElements().get(0), words);
		} else if (element instanceof RuleCall call) {
			addWords(call.getRule().getAlternatives(), words);
		}
	}

	/** {@return what can begin in an empty file} */
	Set<String> first() {
		return first;
	}

	/** {@return what can begin after the package, an import or the language} */
	Set<String> afterPackage() {
		return afterPackage;
	}

	/** {@return what can begin after an element: the next element} */
	Set<String> elements() {
		return elements;
	}
}
