// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parsing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.services.JourneyGrammarAccess;

/**
 * Where the grammar begins a statement: an attribute or an element between braces or at the top of a file. The formatter
 * and the editor ask the grammar, so that what is added to the language is treated like its siblings.
 */
@Singleton
public final class Statements {

	/** The keyword that begins a body. */
	public static final String OPEN = "{";

	/** The keyword that ends a body. */
	public static final String CLOSE = "}";

	/** The keyword between the members of a list. */
	public static final String COMMA = ",";

	private final Set<AbstractElement> starts = new HashSet<>();

	@Inject
	Statements(JourneyGrammarAccess grammar) {
		addStarts(grammar.getJourneyFileRule().getAlternatives());
		for (AbstractElement element : ((Group) grammar.getJourneyFileRule().getAlternatives()).getElements()) {
			addStarts(element);
		}
		EcoreUtil2.eAllOfType(grammar.getGrammar(), Keyword.class).stream()
				.filter(keyword -> OPEN.equals(keyword.getValue())).forEach(this::addBody);
	}

	private void addBody(Keyword open) {
		List<AbstractElement> elements = ((Group) open.eContainer()).getElements();
		elements.subList(elements.indexOf(open) + 1, elements.size() - 1).forEach(this::addStarts);
	}

	private void addStarts(AbstractElement element) {
		if (element instanceof Alternatives alternatives) {
			alternatives.getElements().forEach(this::addStarts);
		} else if (element instanceof Group group) {
			addStarts(group.getElements().get(0));
		} else {
			starts.add(element);
		}
	}

	/** Whether a statement begins with this element of the grammar, a keyword or what is assigned. */
	public boolean startWith(AbstractElement element) {
		Assignment assignment = GrammarUtil.containingAssignment(element);
		return starts.contains(assignment != null ? assignment : element);
	}

	/**
	 * How far the later members of a list go in to stand under its first: as far as the keywords before it are wide.
	 *
	 * @return 0 where the list does not follow the statement's keywords directly
	 */
	public int hanging(Keyword comma) {
		if (!(comma.eContainer() instanceof Group rest) || !(rest.eContainer() instanceof Group statement)) {
			return 0;
		}
		List<AbstractElement> before = statement.getElements().subList(0, statement.getElements().indexOf(rest));
		int width = 0;
		for (AbstractElement element : before.subList(0, before.size() - 1)) {
			if (!(element instanceof Keyword keyword)) {
				return 0;
			}
			width += keyword.getValue().length() + 1;
		}
		return startWith(before.get(0)) ? width : 0;
	}
}
