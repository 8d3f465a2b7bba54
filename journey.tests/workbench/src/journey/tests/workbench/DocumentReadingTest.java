// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Of a document no more is read than what has changed, and what is read then is the document's text. */
class DocumentReadingTest {

	private static final String TEXT = """
			channel Web digital
			journey Buy "Buy a sofa" {
				phase Search before {
					step Look "I look" {
						touchpoint Site "Site" via Web { rating irritant }
						pain Slow "It is slow" { }
						next Ask
					}
					step Ask "I ask" { emotion 2 "curious" next Wait }
					step Wait { }
				}
			}
			""";

	private static final List<String> PIECES = List.of("", "x", " ", "\n", "\r\n", "\"", "{", "}", "via Web", "’",
			"// no\n");

	@RegisterExtension
	private final Workspace workspace = new Workspace();

	@Test
	void whatIsReadIsTheDocumentsText() throws CoreException, BadLocationException {
		// given
		JourneyEditor editor = workspace.open("buy.journey", TEXT);
		Random random = new Random(7);
		assertThat(read(editor)).isEqualTo(TEXT);
		for (int turn = 0; turn < 150; turn++) {
			// when
			for (int change = random.nextInt(3); change >= 0; change--) {
				change(editor, random);
			}

			// then
			assertThat(read(editor)).isEqualTo(editor.document().get());
		}
	}

	/** Changes that fit in a step, so that mostly a part is read; now and then some are undone, or all is set anew. */
	private static void change(JourneyEditor editor, Random random) throws BadLocationException {
		int length = editor.document().getLength();
		int kind = random.nextInt(20);
		if (kind == 0) {
			editor.document().set(TEXT);
		} else if (kind < 6) {
			((ITextOperationTarget) editor.viewer()).doOperation(ITextOperationTarget.UNDO);
		} else {
			int offset = random.nextInt(length);
			editor.document().replace(offset, Math.min(random.nextInt(3), length - offset),
					PIECES.get(random.nextInt(PIECES.size())));
		}
	}

	@Test
	void onlyTheChangedStepIsRead() throws CoreException {
		// given
		JourneyEditor editor = workspace.open("buy.journey", TEXT);
		EObject untouched = element(editor, "/Buy/Search/Wait");
		EObject touched = element(editor, "/Buy/Search/Ask");

		// when
		editor.replace("curious", "bored");

		// then
		assertThat(element(editor, "/Buy/Search/Wait")).isSameAs(untouched);
		assertThat(element(editor, "/Buy/Search/Ask")).isNotSameAs(touched);
	}

	private static String read(JourneyEditor editor) {
		return EventLoop.inBackground(() -> editor.model().current()
				.read((XtextResource resource) -> resource.getParseResult().getRootNode().getText()));
	}

	private static EObject element(JourneyEditor editor, String fragment) {
		return EventLoop.inBackground(
				() -> editor.model().current().read((XtextResource resource) -> resource.getEObject(fragment)));
	}
}
