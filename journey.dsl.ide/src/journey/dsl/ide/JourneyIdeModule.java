// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;

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
}
