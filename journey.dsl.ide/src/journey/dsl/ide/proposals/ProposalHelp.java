// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import journey.dsl.analysis.QualifiedNames;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.ide.hover.Hovers;
import journey.dsl.ide.labels.ElementLabels;
import journey.dsl.ide.labels.Texts;
import journey.dsl.journey.NamedElement;

/** What there is to say about a proposal, beside the list. */
public final class ProposalHelp {

	private final IEObjectDocumentationProvider documentation;

	@Inject
	ProposalHelp(IEObjectDocumentationProvider documentation) {
		this.documentation = documentation;
	}

	/**
	 * What there is to say.
	 *
	 * @param proposal a proposal for the text
	 * @param resource the parsed text; nobody else may use it meanwhile
	 * @param language the language of the answer
	 * @return paragraphs without formatting, the first a heading; none where nothing is known
	 */
	public List<String> of(Proposal proposal, XtextResource resource, Locale language) {
		if (proposal.element() == null) {
			return new Texts(Hovers.class, "keywords", language).find(proposal.text())
					.map(text -> List.of(proposal.text(), text)).orElse(List.of());
		}
		EObject object = resource.getResourceSet().getEObject(proposal.element(), true);
		return object instanceof NamedElement element ? of(element, language) : List.of();
	}

	private List<String> of(NamedElement element, Locale language) {
		List<String> paragraphs = new ArrayList<>();
		String title = PlainText.of(element.getTitle());
		paragraphs.add(title.isEmpty() ? PlainText.of(element.getName()) : title);
		paragraphs.add(new ElementLabels(language).name(ElementLabels.kind(element)) + " " + QualifiedNames.of(element));
		String comment = documentation.getDocumentation(element);
		if (comment != null) {
			Arrays.stream(comment.strip().split("\\R\\s*\\R")).map(PlainText::of).filter(text -> !text.isEmpty())
					.forEach(paragraphs::add);
		}
		return paragraphs;
	}
}
