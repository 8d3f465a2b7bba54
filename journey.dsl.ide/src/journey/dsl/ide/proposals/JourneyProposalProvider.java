// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.services.JourneyGrammarAccess;

/** Proposes keywords, references and the values of closed lists; neither names nor texts, which are the author's. */
@Singleton
public class JourneyProposalProvider extends IdeContentProposalProvider {

	private final JourneyGrammarAccess grammar;

	private final KnownPackages packages;

	private final GivenClauses given;

	private final KnownCurrencies currencies;

	@Inject
	JourneyProposalProvider(JourneyGrammarAccess grammar, KnownPackages packages, GivenClauses given,
			KnownCurrencies currencies) {
		this.grammar = grammar;
		this.packages = packages;
		this.given = given;
		this.currencies = currencies;
	}

	@Override
	protected void _createProposals(Assignment assignment, ContentAssistContext context,
			IIdeContentProposalAcceptor acceptor) {
		if (assignment.getTerminal() instanceof CrossReference) {
			super._createProposals(assignment, context, acceptor);
		} else if (assignment.getTerminal() instanceof RuleCall call && GrammarUtil.isDatatypeRule(call.getRule())
				&& call.getRule().getType().getClassifier() instanceof EEnum words) {
			proposeWords(words, context, acceptor);
		} else if (assignment.getTerminal() instanceof RuleCall call && call.getRule() == grammar.getCurrencyRule()) {
			proposeCurrencies(context, acceptor);
		} else if (assignment == grammar.getImportAccess().getImportedNamespaceAssignment_1()) {
			packages.toImport(context.getResource()).forEach(name -> proposePackage(name, context, acceptor));
		} else if (assignment == grammar.getJourneyFileAccess().getPackageNameAssignment_1_1()) {
			packages.others(context.getResource()).forEach(name -> proposePackage(name, context, acceptor));
		}
	}

	private void proposePackage(String name, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		acceptor.accept(getProposalCreator().createProposal(name, context, ContentAssistEntry.KIND_MODULE, null), 0);
	}

	private void proposeCurrencies(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		List<String> used = currencies.used(context.getResource());
		used.forEach(code -> proposeCurrency(code, ProposalCollector.USED, context, acceptor));
		currencies.current().stream().filter(code -> !used.contains(code))
				.forEach(code -> proposeCurrency(code, ProposalCollector.UNUSED, context, acceptor));
	}

	private void proposeCurrency(String code, String kind, ContentAssistContext context,
			IIdeContentProposalAcceptor acceptor) {
		acceptor.accept(getProposalCreator().createProposal(code, context, kind,
				entry -> entry.setDescription(KnownCurrencies.title(code))), 0);
	}

	/**
	 * Braces and commas are typed faster than chosen, where the parser takes a word for a name it is none, and what can
	 * be said once is not proposed twice.
	 */
	@Override
	protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
		ParserRule rule = GrammarUtil.containingParserRule(keyword);
		return Character.isLetter(keyword.getValue().charAt(0)) && rule != grammar.getNameSegmentRule()
				&& !given.isGiven(keyword, context);
	}

	/** The values of a closed list that have several words, or are no words of the language. */
	private void proposeWords(EEnum words, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		for (EEnumLiteral word : words.getELiterals()) {
			if (!word.getName().equals("unspecified")) {
				ContentAssistEntry entry = getProposalCreator().createProposal(word.getLiteral(), context,
						ContentAssistEntry.KIND_VALUE, null);
				acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
			}
		}
	}
}
