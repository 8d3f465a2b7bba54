// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.editing;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.ltk.core.refactoring.TextEditChangeGroup;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.ResourceChangeChecker;
import org.eclipse.ltk.core.refactoring.participants.ValidateEditChecker;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.edits.TextEditGroup;
import org.eclipse.xtext.util.ReplaceRegion;

/** Changes of texts in the terms of the platform: edits of a document, and of the files that a refactoring changes. */
public final class TextEdits {

	private TextEdits() {
	}

	/** {@return one edit for all of them; they do not overlap} */
	public static TextEdit of(List<ReplaceRegion> regions) {
		MultiTextEdit all = new MultiTextEdit();
		regions.forEach(region -> all.addChild(edit(region)));
		return all;
	}

	private static ReplaceEdit edit(ReplaceRegion region) {
		return new ReplaceEdit(region.getOffset(), region.getLength(), region.getText());
	}

	/**
	 * Gives a refactoring's change of a file its edits. What is open and was not saved remains so.
	 *
	 * @param regions without overlap
	 * @param name what the preview calls an edit
	 */
	public static void fill(TextFileChange change, List<ReplaceRegion> regions, Function<ReplaceRegion, String> name) {
		change.setSaveMode(TextFileChange.KEEP_SAVE_STATE);
		change.setEdit(new MultiTextEdit());
		for (ReplaceRegion region : regions) {
			ReplaceEdit edit = edit(region);
			change.addEdit(edit);
			change.addTextEditChangeGroup(
					new TextEditChangeGroup(change, new TextEditGroup(name.apply(region), edit)));
		}
	}

	/** Announces to those who check a refactoring that it changes files. */
	public static void announce(Collection<IFile> files, CheckConditionsContext context) {
		ResourceChangeChecker changes = context.getChecker(ResourceChangeChecker.class);
		ValidateEditChecker edits = context.getChecker(ValidateEditChecker.class);
		for (IFile file : files) {
			changes.getDeltaFactory().change(file);
			edits.addFile(file);
		}
	}
}
