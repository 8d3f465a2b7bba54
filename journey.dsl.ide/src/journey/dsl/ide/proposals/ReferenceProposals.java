// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;

import com.google.inject.Inject;

/** Proposes names as they are written: one that is a word of the language too is escaped. */
public final class ReferenceProposals extends IdeCrossrefProposalProvider {

	private final IValueConverterService converters;

	@Inject
	ReferenceProposals(IValueConverterService converters) {
		this.converters = converters;
	}

	@Override
	protected ContentAssistEntry createProposal(IEObjectDescription element, CrossReference reference,
			ContentAssistContext context) {
		String name = converters.toString(getQualifiedNameConverter().toString(element.getName()), "QualifiedName");
		return getProposalCreator().createProposal(name, context, ContentAssistEntry.KIND_REFERENCE,
				entry -> entry.setSource(element));
	}
}
