// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.templates;

import java.util.regex.Pattern;

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

	private static final Pattern LEVELS = Pattern.compile("(?m)^(?: {4})+");

	/** A template in place of a part of the document. */
	public IndentedContext(TemplateContextType type, IDocument document, int offset, int length) {
		super(type, document, offset, length);
	}

	@Override
	public TemplateBuffer evaluate(Template template) throws BadLocationException, TemplateException {
		String lineBreak = TextUtilities.getDefaultLineDelimiter(getDocument());
		String indentation = indentation();
		String written = indentation.endsWith("\t") ? withTabulators(template.getPattern()) : template.getPattern();
		String pattern = written.replaceAll("\\R", lineBreak + indentation);
		return super.evaluate(new Template(template.getName(), template.getDescription(), template.getContextTypeId(),
				pattern, template.isAutoInsertable()));
	}

	/** A text that is indented with tabulators goes on with them. */
	private static String withTabulators(String pattern) {
		return LEVELS.matcher(pattern).replaceAll(levels -> "\t".repeat(levels.group().length() / 4));
	}

	private String indentation() throws BadLocationException {
		IRegion line = getDocument().getLineInformationOfOffset(getStart());
		String before = getDocument().get(line.getOffset(), getStart() - line.getOffset());
		return before.substring(0, before.length() - before.stripLeading().length());
	}
}
