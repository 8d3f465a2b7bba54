// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.templates;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.swt.graphics.Image;

/** Proposes templates; their places are filled in one after the other with the tabulator key. */
public final class JourneyTemplateProposals {

	private static final int RELEVANCE = 1;

	private final JourneyTemplates templates = new JourneyTemplates();

	/**
	 * The templates that may stand at a place.
	 *
	 * @param offset where the word that was begun starts
	 * @param end the caret
	 * @param keywords the words of the language that may stand there
	 * @param image their image
	 */
	public List<ICompletionProposal> at(IDocument document, int offset, int end, String begun, Set<String> keywords,
			Image image) {
		TemplateContext context = new IndentedContext(templates.contextType(), document, offset, end - offset);
		return templates.at(keywords).stream().filter(template -> isBegun(template, begun))
				.<ICompletionProposal>map(template -> new TemplateProposal(template, context,
						new Region(offset, end - offset), image, RELEVANCE))
				.toList();
	}

	/** Whether there is a template that begins with one of these words of the language, and whose name so. */
	public boolean isAny(Set<String> keywords, String begun) {
		return templates.at(keywords).stream().anyMatch(template -> isBegun(template, begun));
	}

	private static boolean isBegun(Template template, String begun) {
		return template.getName().toLowerCase(Locale.ROOT).startsWith(begun.toLowerCase(Locale.ROOT));
	}
}
