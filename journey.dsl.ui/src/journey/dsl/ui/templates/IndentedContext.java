// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.templates;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateBuffer;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateException;

/** A place for a template whose further lines are indented as the line that it begins in. */
public final class IndentedContext extends DocumentTemplateContext {

	/** A template in place of a part of the document. */
	public IndentedContext(TemplateContextType type, IDocument document, int offset, int length) {
		super(type, document, offset, length);
	}

	@Override
	public TemplateBuffer evaluate(Template template) throws BadLocationException, TemplateException {
		String lineBreak = TextUtilities.getDefaultLineDelimiter(getDocument());
		String pattern = template.getPattern().replaceAll("\\R", lineBreak + indentation().replace("$", "$$"));
		return super.evaluate(new Template(template.getName(), template.getDescription(), template.getContextTypeId(),
				pattern, template.isAutoInsertable()));
	}

	private String indentation() throws BadLocationException {
		IRegion line = getDocument().getLineInformationOfOffset(getStart());
		String before = getDocument().get(line.getOffset(), getStart() - line.getOffset());
		return before.substring(0, before.length() - before.stripLeading().length());
	}
}
