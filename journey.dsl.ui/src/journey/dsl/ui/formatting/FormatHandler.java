// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.formatting;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ReplaceRegion;
import org.eclipse.xtext.util.TextRegion;

import journey.dsl.formatting2.FormattedText;
import journey.dsl.ui.Texts;
import journey.dsl.ui.editing.BackgroundAnswer;
import journey.dsl.ui.editing.JourneyTextEditor;

/** Formats the lines that are selected, or all of the text where nothing is; not while it has syntax errors. */
public final class FormatHandler extends AbstractHandler {

	/**
	 * What formatting changes, if it can.
	 *
	 * @param broken whether the text has syntax errors
	 * @param changes in their order
	 */
	private record Result(boolean broken, List<ReplaceRegion> changes) {
	}

	@Override
	public Object execute(ExecutionEvent event) {
		JourneyTextEditor.of(event).filter(JourneyTextEditor::mayChange).ifPresent(FormatHandler::format);
		return null;
	}

	private static void format(JourneyTextEditor editor) {
		ITextSelection selection = editor.selection();
		TextRegion region = selection.getLength() == 0 ? null : lines(editor.document(), selection);
		BackgroundAnswer.ask(Texts.EDITING.text("format-job"), editor, resource -> format(editor, resource, region),
				result -> show(editor, result));
	}

	private static Result format(JourneyTextEditor editor, XtextResource resource, TextRegion region) {
		FormattedText formatter = editor.models().language().get(FormattedText.class);
		boolean broken = resource.getParseResult().hasSyntaxErrors();
		return new Result(broken, region == null ? formatter.changes(resource) : formatter.changes(resource, region));
	}

	private static void show(JourneyTextEditor editor, Result result) {
		editor.change(result.changes());
		editor.part().getEditorSite().getActionBars().getStatusLineManager()
				.setErrorMessage(result.broken() ? Texts.EDITING.text("format-broken") : null);
	}

	/** All of the lines, with the line break before them, whose indentation belongs to them. */
	private static TextRegion lines(IDocument document, ITextSelection selection) {
		try {
			IRegion first = document.getLineInformation(selection.getStartLine());
			IRegion last = document.getLineInformation(selection.getEndLine());
			int start = selection.getStartLine() == 0 ? 0
					: end(document.getLineInformation(selection.getStartLine() - 1));
			return new TextRegion(Math.min(start, first.getOffset()), end(last) - start);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private static int end(IRegion line) {
		return line.getOffset() + line.getLength();
	}
}
