// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;

import journey.dsl.ide.coloring.JourneySemanticHighlighting;
import journey.dsl.ide.folding.JourneyFoldingRanges;
import journey.dsl.ide.proposals.JourneyProposalProvider;
import journey.dsl.ide.proposals.Prefixes;

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

	/** What folds. */
	public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
		return JourneyFoldingRanges.class;
	}

	/** What is coloured by its meaning. */
	public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
		return JourneySemanticHighlighting.class;
	}
}
