// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.typing;

import java.util.Optional;

import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

import journey.dsl.ide.typing.Replacement;
import journey.dsl.ide.typing.Typing;
import journey.dsl.ui.model.DocumentCharacters;

/** Closes brackets and quotes, indents lines and continues comments while the user types. */
public final class JourneyAutoEdit implements IAutoEditStrategy {

	private final ViewerTokens tokens = new ViewerTokens();

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (!command.doit || command.text == null || command.text.isEmpty() || command.getCommandCount() != 1) {
			return;
		}
		boolean lineBreak = TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0;
		if (command.text.length() == 1 || lineBreak) {
			Typing typing = new Typing(new DocumentCharacters(document), tokens.of(document));
			Optional<Replacement> replacement = lineBreak
					? Optional.of(typing.lineBreak(command.offset, command.length, command.text))
					: typing.character(command.offset, command.length, command.text.charAt(0));
			replacement.ifPresent(found -> apply(found, command));
		}
	}

	private static void apply(Replacement replacement, DocumentCommand command) {
		command.offset = replacement.offset();
		command.length = replacement.length();
		command.text = replacement.text();
		command.caretOffset = replacement.caret();
		command.shiftsCaret = false;
	}
}
