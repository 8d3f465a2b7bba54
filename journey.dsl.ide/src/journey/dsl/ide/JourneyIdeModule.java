// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import org.eclipse.xtext.ide.editor.contentassist.CompletionPrefixProvider;
import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;

import journey.dsl.ide.coloring.JourneySemanticHighlighting;
import journey.dsl.ide.folding.JourneyFoldingRanges;
import journey.dsl.ide.index.AskedNames;
import journey.dsl.ide.index.ContentStrategy;
import journey.dsl.ide.index.NameDependencies;
import journey.dsl.ide.proposals.DecisivePrefix;
import journey.dsl.ide.proposals.JourneyProposalProvider;
import journey.dsl.ide.proposals.Prefixes;
import journey.dsl.ide.proposals.ProposalContexts;
import journey.dsl.ide.proposals.ReferenceProposals;

/** Binds the services that an editor needs. */
public class JourneyIdeModule extends AbstractJourneyIdeModule {

	@Override
	public Class<? extends IPrefixMatcher> bindIPrefixMatcher() {
		return Prefixes.class;
	}

	/** Serves the editor and the language server alike. */
	public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
		return JourneyProposalProvider.class;
	}

	/** Proposes names as they are written. */
	public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
		return ReferenceProposals.class;
	}

	/** Finds out quickly, also in a long text, what can stand at the caret. */
	public Class<? extends ContentAssistContextFactory> bindContentAssistContextFactory() {
		return ProposalContexts.class;
	}

	/** What before the caret decides what can stand there. */
	public Class<? extends CompletionPrefixProvider> bindCompletionPrefixProvider() {
		return DecisivePrefix.class;
	}

	/** What folds. */
	public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
		return JourneyFoldingRanges.class;
	}

	/** What is coloured by its meaning. */
	public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
		return JourneySemanticHighlighting.class;
	}

	/** An editor and its builder have to know when a file is to be checked again. */
	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return ContentStrategy.class;
	}

	/** Finds the files that a change concerns. */
	public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
		return NameDependencies.class;
	}

	/** Remembers by what a file may be concerned. */
	public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
		return AskedNames.class;
	}
}
